package org.nastavnik.order;

import org.nastavnik.shared.Period;

/**
 * An act of law that an order may stand on.
 *
 * @param main belongs into the preamble unless the curator takes it out
 * @param text in the genitive: «статьи 351.8 …»
 */
record Ground(String number, Period valid, Regime regime, boolean main, String text) {

    /** Whose mentoring the act rules. */
    enum Regime {
        PUPILS,
        STAFF,
        BOTH;

        boolean covers(Regime wanted) {
            return this == BOTH || wanted == BOTH || this == wanted;
        }
    }
}
