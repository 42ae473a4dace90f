package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.monitoring.IndicatorTarget.Source;
import org.nastavnik.school.Indicator;
import org.nastavnik.shared.SchoolYear;

class IndicatorTargetTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Indicator GROWING =
            new Indicator(
                    "MENTORS_15_19",
                    "",
                    null,
                    true,
                    null,
                    Map.of(2023, new BigDecimal("8"), 2024, new BigDecimal("10")));

    private static CityIndicatorYear city(int startYear, String target) {
        CityIndicatorYear year = new CityIndicatorYear(new SchoolYear(startYear));
        year.write(Map.of(GROWING.code(), new BigDecimal(target)), Map.of());
        return year;
    }

    @Test
    void theSchoolsOwnTargetComesFirst() {
        assertThat(IndicatorTarget.of(GROWING, YEAR, BigDecimal.ONE, List.of(city(2026, "12"))))
                .contains(new IndicatorTarget(BigDecimal.ONE, Source.SCHOOL, null));
    }

    @Test
    void theCitysTargetOfTheYearIsNotCarried() {
        assertThat(IndicatorTarget.of(GROWING, YEAR, null, List.of(city(2026, "12"))))
                .contains(new IndicatorTarget(new BigDecimal("12"), Source.CITY, null));
    }

    @Test
    void theLastPublishedTargetIsCarriedForwardAndMarked() {
        assertThat(IndicatorTarget.of(GROWING, YEAR, null, List.of()))
                .contains(
                        new IndicatorTarget(
                                new BigDecimal("10"), Source.OFFICIAL, new SchoolYear(2023)));
    }

    @Test
    void aLaterTargetOfTheCityIsCarriedBeforeAnOlderPublishedOne() {
        assertThat(IndicatorTarget.of(GROWING, YEAR, null, List.of(city(2024, "11"))))
                .contains(
                        new IndicatorTarget(
                                new BigDecimal("11"), Source.CITY, new SchoolYear(2024)));
    }

    @Test
    void aTargetOfALaterYearDoesNotHoldYet() {
        assertThat(IndicatorTarget.of(GROWING, new SchoolYear(2022), null, List.of()))
                .map(IndicatorTarget::value)
                .contains(new BigDecimal("8"));
        assertThat(IndicatorTarget.of(GROWING, new SchoolYear(2020), null, List.of())).isEmpty();
    }

    @Test
    void aTargetOfEveryYearIsNeverCarried() {
        Indicator every = new Indicator("RUBRICS_COUNT", "", null, false, BigDecimal.TEN, Map.of());

        assertThat(IndicatorTarget.of(every, YEAR, null, List.of()))
                .contains(new IndicatorTarget(BigDecimal.TEN, Source.OFFICIAL, null));
    }

    @Test
    void isToldWithoutTheZerosOfTheDatabase() {
        assertThat(new IndicatorTarget(new BigDecimal("100.00"), Source.CITY, null).plain())
                .hasToString("100");
        assertThat(new IndicatorTarget(new BigDecimal("2.50"), Source.CITY, null).plain())
                .hasToString("2.5");
    }

    @Test
    void noDataIsNeitherSuccessNorFailure() {
        IndicatorTarget ten = new IndicatorTarget(BigDecimal.TEN, Source.CITY, null);

        assertThat(IndicatorStatus.of(null, ten)).isEqualTo(IndicatorStatus.NO_DATA);
        assertThat(IndicatorStatus.of(BigDecimal.ONE, null)).isEqualTo(IndicatorStatus.NO_TARGET);
        assertThat(IndicatorStatus.of(BigDecimal.TEN, ten)).isEqualTo(IndicatorStatus.REACHED);
        assertThat(IndicatorStatus.of(BigDecimal.ONE, ten)).isEqualTo(IndicatorStatus.NOT_REACHED);
    }

    @Test
    void oneThatIsTooLowSpoilsAReachedMean() {
        IndicatorTarget ninety = new IndicatorTarget(new BigDecimal("90"), Source.OFFICIAL, null);

        assertThat(IndicatorStatus.REACHED.with(89, ninety)).isEqualTo(IndicatorStatus.NOT_REACHED);
        assertThat(IndicatorStatus.REACHED.with(90, ninety)).isEqualTo(IndicatorStatus.REACHED);
        assertThat(IndicatorStatus.REACHED.with(null, ninety)).isEqualTo(IndicatorStatus.REACHED);
    }
}
