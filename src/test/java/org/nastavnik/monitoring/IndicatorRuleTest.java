package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Indicators;

class IndicatorRuleTest {

    @Test
    void everyIndicatorOfTheListsIsReckonedInTheirOrder() {
        assertThat(Arrays.stream(IndicatorRule.values()).map(Enum::name))
                .hasSize(27)
                .containsExactlyElementsOf(
                        new Indicators()
                                .all().stream().map(org.nastavnik.school.Indicator::code).toList());
    }

    @Test
    void sharesAreSharesAndNumbersAreNumbersAsInTheLists() {
        assertThat(new Indicators().all())
                .allMatch(i -> IndicatorRule.valueOf(i.code()).percent() == i.percent());
    }

    @Test
    void quotesTheFormulasOfTheOfficialList() {
        assertThat(new Indicators().all())
                .filteredOn(indicator -> indicator.formula() != null)
                .hasSize(8)
                .first()
                .extracting(org.nastavnik.school.Indicator::formula)
                .asString()
                .startsWith("отношение количества детей в возрасте от 10 до 19 лет");
    }

    @Test
    void asksForEachUnknownNumberOnce() {
        assertThat(IndicatorRule.entered())
                .contains(IndicatorRule.PARTNERS, IndicatorRule.RUBRICS_COUNT)
                .doesNotContain(IndicatorRule.PARTNER_SHARE, IndicatorRule.COVERAGE_BY_TARGET_GROUP)
                .hasSize(12);
    }

    @Test
    void moreThanAllIsImpossible() {
        assertThat(
                        new IndicatorValue(IndicatorRule.CLASS_HOUR_ATTENDANCE, "", 11, 10)
                                .isImpossible())
                .isTrue();
        assertThat(
                        new IndicatorValue(IndicatorRule.CLASS_HOUR_ATTENDANCE, "", 10, 10)
                                .isImpossible())
                .isFalse();
    }
}
