package org.nastavnik.order;

import org.nastavnik.shared.RuleBroken;

/** Another order of the series has the number of that year already, or gets it at this moment. */
class NumberTaken extends RuleBroken {

    NumberTaken() {
        super("order.rule.numberTaken");
    }
}
