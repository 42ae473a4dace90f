package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;

/**
 * Pupils have left the school, and an order has to end their pairs and groups.
 *
 * @param reason {@code COMPLETED} of those who finished the school, else {@code LEFT_SCHOOL}
 */
public record PupilsLeft(long schoolId, LocalDate lastDay, EndReason reason, List<Long> units) {}
