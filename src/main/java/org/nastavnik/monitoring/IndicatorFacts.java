package org.nastavnik.monitoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Contingent;
import org.nastavnik.survey.Score;

/** What is known of a school: counted by the program, by the school, typed by the curator. */
final class IndicatorFacts {

    private final Map<IndicatorFact, Integer> facts = new EnumMap<>(IndicatorFact.class);
    private final Map<Contingent, Integer> contingents = new EnumMap<>(Contingent.class);
    private final Map<String, Integer> entries = new HashMap<>();
    private boolean allChildren;

    void put(IndicatorFact fact, @Nullable Integer number) {
        if (number != null) {
            facts.put(fact, number);
        }
    }

    void add(IndicatorFact fact, int more) {
        facts.merge(fact, more, Integer::sum);
    }

    void put(Contingent whom, int number) {
        contingents.put(whom, number);
    }

    void enter(String code, int number) {
        entries.put(code, number);
    }

    /** The first indicator is divided by all pupils, as its formula says, not as its name does. */
    void divideByAllChildren() {
        allChildren = true;
    }

    @Nullable Integer of(IndicatorFact fact) {
        return facts.getOrDefault(fact, fact.withoutRows());
    }

    /** 0 where the indicator counts no answers. */
    int answered(IndicatorRule rule) {
        IndicatorFact answered = rule.answered();
        Integer number = answered == null ? null : of(answered);
        return number == null ? 0 : number;
    }

    /** What fewer than five have said is told to nobody. */
    boolean hasFewAnswers(IndicatorRule rule) {
        return Score.isFew(answered(rule));
    }

    @Nullable Integer counted(Contingent whom) {
        return contingents.get(
                allChildren && whom == Contingent.PUPILS_10_19 ? Contingent.PUPILS : whom);
    }

    @Nullable Integer entered(String code) {
        return entries.get(code);
    }
}
