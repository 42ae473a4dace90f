package org.nastavnik.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when somebody took note of an order.
 *
 * @param act «акт от 12.10.2026 № 3», where he refused to sign
 * @param markedBy who wrote the mark into the program
 */
record AcquaintanceMark(Way way, LocalDate day, @Nullable String act, long markedBy) {

    /** Where the proof is. */
    enum Way {
        /** The sheet of paper bears the signature. */
        PAPER,
        /** The person himself, at the order's page. */
        PROGRAM,
        /** He would not sign, and two witnesses did. */
        REFUSED
    }
}
