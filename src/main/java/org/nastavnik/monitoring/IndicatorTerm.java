package org.nastavnik.monitoring;

import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Contingent;

/**
 * Where the numerator or the denominator of an indicator comes from.
 *
 * @param fact what the program counts
 * @param counted of whom the school says how many there are
 * @param entered typed by the curator; where a fact is there too, only to correct it
 */
record IndicatorTerm(@Nullable IndicatorFact fact, @Nullable Contingent counted, boolean entered) {

    static final IndicatorTerm ENTERED = new IndicatorTerm(null, null, true);

    /** The school cannot know it. */
    static final IndicatorTerm NOBODY = new IndicatorTerm(null, null, false);

    static IndicatorTerm of(IndicatorFact fact) {
        return new IndicatorTerm(fact, null, false);
    }

    static IndicatorTerm correctable(IndicatorFact fact) {
        return new IndicatorTerm(fact, null, true);
    }

    static IndicatorTerm of(Contingent counted) {
        return new IndicatorTerm(null, counted, false);
    }

    @Nullable Integer in(IndicatorFacts facts, String code) {
        Integer typed = entered ? facts.entered(code) : null;
        if (typed != null) {
            return typed;
        }
        if (fact != null) {
            return facts.of(fact);
        }
        return counted == null ? null : facts.counted(counted);
    }

    boolean isListed() {
        return fact != null && fact.isListed();
    }
}
