package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator of a school against its target: of target groups each must reach it. */
record IndicatorJudgement(List<IndicatorValue> values, IndicatorStatus status) {

    static IndicatorJudgement of(
            IndicatorRule rule, IndicatorFacts facts, @Nullable IndicatorTarget target) {
        List<IndicatorValue> values = rule.in(facts);
        boolean plans = rule == IndicatorRule.PLAN_COMPLETION_RATE;
        Integer lowest = plans ? facts.of(IndicatorFact.LOWEST_PLAN) : null;
        return new IndicatorJudgement(values, worst(values, target).with(lowest, target));
    }

    /** Groups that nobody has counted are left out, unless none is counted. */
    private static IndicatorStatus worst(
            List<IndicatorValue> values, @Nullable IndicatorTarget target) {
        List<IndicatorStatus> known =
                values.stream()
                        .map(value -> IndicatorStatus.of(value.value(), target))
                        .filter(status -> status != IndicatorStatus.NO_DATA)
                        .toList();
        if (known.isEmpty()) {
            return IndicatorStatus.NO_DATA;
        }
        return known.contains(IndicatorStatus.NOT_REACHED)
                ? IndicatorStatus.NOT_REACHED
                : known.get(0);
    }
}
