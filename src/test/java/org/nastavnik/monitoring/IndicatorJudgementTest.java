package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Contingent;

class IndicatorJudgementTest {

    private static final IndicatorTarget TEN =
            new IndicatorTarget(BigDecimal.TEN, IndicatorTarget.Source.OFFICIAL, null);

    private final IndicatorFacts facts = new IndicatorFacts();

    private IndicatorStatus groups() {
        return IndicatorJudgement.of(IndicatorRule.COVERAGE_BY_TARGET_GROUP, facts, TEN).status();
    }

    @Test
    void everyTargetGroupThatIsCountedMustReachIt() {
        facts.put(IndicatorFact.PUPILS, 10);
        facts.put(Contingent.PUPILS, 100);
        assertThat(groups()).isEqualTo(IndicatorStatus.REACHED);

        facts.put(IndicatorFact.TEACHERS, 1);
        facts.put(Contingent.PEDAGOGICAL_WORKERS, 40);
        assertThat(groups()).isEqualTo(IndicatorStatus.NOT_REACHED);
    }

    @Test
    void withoutAnyGroupCountedThereAreNoData() {
        assertThat(groups()).isEqualTo(IndicatorStatus.NO_DATA);
    }

    @Test
    void onePlanBelowTheTargetSpoilsTheWhole() {
        facts.put(IndicatorFact.DONE, 95);
        facts.put(IndicatorFact.PLANNED, 100);
        facts.put(IndicatorFact.LOWEST_PLAN, 60);
        IndicatorTarget ninety =
                new IndicatorTarget(new BigDecimal("90"), IndicatorTarget.Source.OFFICIAL, null);

        assertThat(
                        IndicatorJudgement.of(IndicatorRule.PLAN_COMPLETION_RATE, facts, ninety)
                                .status())
                .isEqualTo(IndicatorStatus.NOT_REACHED);
    }
}
