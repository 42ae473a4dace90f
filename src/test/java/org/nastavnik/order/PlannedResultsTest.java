package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.SchoolFixtures;

class PlannedResultsTest {

    private static PlannedResults results() {
        PlannedResults results = new PlannedResults();
        results.indicators = new Indicators();
        return results;
    }

    @Test
    void areTheTargetsOfTheYearInTheOrderOfTheOfficialList() {
        assertThat(
                        results()
                                .of(
                                        SchoolFixtures.yearWith(
                                                Map.of(
                                                        "PLAN_COMPLETION_RATE",
                                                        new BigDecimal("90.0"),
                                                        "YOUNG_TEACHERS",
                                                        BigDecimal.valueOf(70)))))
                .extracting(PlannedResults.Planned::value)
                .containsExactly("не менее 70\u00a0%", "не менее 90\u00a0%");
    }

    @Test
    void nameAnIndicatorWithoutItsUnit() {
        assertThat(
                        results()
                                .of(
                                        SchoolFixtures.yearWith(
                                                Map.of("YOUNG_TEACHERS", BigDecimal.valueOf(100)))))
                .singleElement()
                .satisfies(
                        planned -> {
                            assertThat(planned.indicator())
                                    .startsWith("Доля учителей")
                                    .doesNotContain("%");
                            assertThat(planned.value()).isEqualTo("100\u00a0%");
                        });
    }

    @Test
    void areTheUsualOnesWhereTheYearHasNoTargets() {
        assertThat(results().of(SchoolFixtures.yearWith(Map.of())))
                .extracting(PlannedResults.Planned::value)
                .containsExactly("100 %", "100 %", "не менее 80 %");
    }
}
