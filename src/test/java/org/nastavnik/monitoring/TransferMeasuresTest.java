package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Contingent;
import org.nastavnik.school.Indicators;
import org.nastavnik.site.Messages;

class TransferMeasuresTest {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final DepersonalisedData.Cell FEW =
            new DepersonalisedData.Cell(true, false, null);
    private static final DepersonalisedData.Cell HIDDEN =
            new DepersonalisedData.Cell(false, true, null);

    private final IndicatorFacts facts = new IndicatorFacts();

    private List<DepersonalisedData.Measure> measures(
            IndicatorRule rule, IndicatorTarget target, IndicatorFact... hidden) {
        return new TransferMeasures(facts, Set.of(hidden), RUSSIAN)
                .of(
                        new Indicators()
                                .all().stream()
                                        .filter(one -> one.code().equals(rule.name()))
                                        .toList(),
                        target == null ? Map.of() : Map.of(rule.name(), target));
    }

    private DepersonalisedData.Measure measure(IndicatorRule rule, IndicatorFact... hidden) {
        return measures(rule, null, hidden).get(0);
    }

    @Test
    void oneOrTwoPersonsAreNotToldAndNeitherIsTheShareThatWouldTellThem() {
        facts.put(IndicatorFact.YOUNG_MENTEES, 2);
        facts.put(Contingent.YOUNG_TEACHERS, 9);

        DepersonalisedData.Measure told = measure(IndicatorRule.YOUNG_TEACHERS);

        assertThat(told.part()).isEqualTo(FEW);
        assertThat(told.value()).isNull();
        assertThat(told.mark()).isEqualTo("скрыто");
    }

    @Test
    void threeAreToldWithTheirShare() {
        facts.put(IndicatorFact.YOUNG_MENTEES, 3);
        facts.put(Contingent.YOUNG_TEACHERS, 9);

        assertThat(measure(IndicatorRule.YOUNG_TEACHERS).value()).hasToString("33.3");
    }

    @Test
    void aTotalThatIsHiddenInTheTablesIsNoDenominatorEither() {
        facts.put(IndicatorFact.CONTENT_MENTEES, 6);
        facts.put(IndicatorFact.ANSWERED_MENTEES, 7);
        facts.put(IndicatorFact.MENTEES, 8);

        DepersonalisedData.Measure told =
                measure(IndicatorRule.SATISFACTION_MENTEES, IndicatorFact.MENTEES);

        assertThat(told.whole()).isEqualTo(HIDDEN);
        assertThat(told.value()).isNull();
    }

    @Test
    void whatFewerThanFiveHaveAnsweredIsNotTold() {
        facts.put(IndicatorFact.CONTENT_MENTEES, 4);
        facts.put(IndicatorFact.ANSWERED_MENTEES, 4);
        facts.put(IndicatorFact.MENTEES, 30);

        assertThat(measure(IndicatorRule.SATISFACTION_MENTEES).part()).isEqualTo(HIDDEN);
    }

    @Test
    void whatTwoMenteesHaveDoneIsNotTold() {
        facts.put(IndicatorFact.DONE, 9);
        facts.put(IndicatorFact.PLANNED, 10);

        assertThat(measure(IndicatorRule.PLAN_COMPLETION_RATE, IndicatorFact.MENTEES).part())
                .isEqualTo(HIDDEN);
        assertThat(measure(IndicatorRule.PLAN_COMPLETION_RATE).value()).hasToString("90.0");
    }

    @Test
    void numbersOfThingsAreToldHoweverSmall() {
        facts.enter("RUBRICS_COUNT", 1);

        DepersonalisedData.Measure told = measure(IndicatorRule.RUBRICS_COUNT);

        assertThat(told.part().count()).isEqualTo(1);
        assertThat(told.whole()).isNull();
    }

    @Test
    void eachTargetGroupHasALineOfItsOwn() {
        facts.put(IndicatorFact.PUPILS, 12);
        facts.put(Contingent.PUPILS, 100);

        List<DepersonalisedData.Measure> told =
                measures(
                        IndicatorRule.COVERAGE_BY_TARGET_GROUP,
                        new IndicatorTarget(BigDecimal.TEN, IndicatorTarget.Source.OFFICIAL, null));

        assertThat(told).hasSize(5);
        assertThat(told.get(0).name()).endsWith(": Обучающихся всего");
        assertThat(told.get(0).mark()).isEqualTo("достигнут");
        assertThat(told.get(1).mark()).isEqualTo("нет данных");
    }
}
