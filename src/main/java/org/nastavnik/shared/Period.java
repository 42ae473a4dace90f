package org.nastavnik.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last inclusive; a missing last day means «по настоящее время». */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it starts");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to))
                && (to == null || !other.from.isAfter(to));
    }
}
