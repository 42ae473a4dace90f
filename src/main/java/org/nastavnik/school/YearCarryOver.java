package org.nastavnik.school;

import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** What a later room will copy when a school begins a new year; it copies on {@link YearBegun}. */
public interface YearCarryOver {

    /** Lower ones are told first. */
    int order();

    /** Empty where there is nothing to copy. */
    Optional<Copy> copy(long schoolId, SchoolYear from, SchoolYear to);

    /**
     * @param key of a counted message
     */
    record Copy(String key, long number) {}
}
