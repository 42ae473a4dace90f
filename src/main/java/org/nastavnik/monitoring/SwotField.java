package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The four lists of a SWOT analysis, in the order in which they are read. */
public enum SwotField {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT;

    /** By the letter that questions bear. */
    static Optional<SwotField> of(@Nullable String letter) {
        return Arrays.stream(values())
                .filter(field -> field.name().substring(0, 1).equals(letter))
                .findFirst();
    }
}
