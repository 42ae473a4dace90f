package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;

/**
 * Pupils have left the school, and orders have to end their pairs and groups, or to take them out
 * of groups that go on.
 *
 * @param reason {@code COMPLETED} of those who finished the school, else {@code LEFT_SCHOOL}
 * @param units what ends
 * @param fromGroups who leaves a group that goes on
 */
public record PupilsLeft(
        long schoolId,
        LocalDate lastDay,
        EndReason reason,
        List<Long> units,
        List<FromGroup> fromGroups) {

    /** A mentee and his group. */
    public record FromGroup(long unit, long mentee) {}
}
