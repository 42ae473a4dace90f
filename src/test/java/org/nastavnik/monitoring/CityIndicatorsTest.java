package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tries to reckon what a school has hidden from the sums of the city and the other schools. */
class CityIndicatorsTest {

    private final Map<Long, List<IndicatorValue>> bySchool = new TreeMap<>();
    private final Map<Long, Map<IndicatorRule, Integer>> answers = new TreeMap<>();

    private void school(long id, IndicatorValue... values) {
        bySchool.computeIfAbsent(id, school -> new ArrayList<>()).addAll(List.of(values));
    }

    private static IndicatorValue persons(int part, int whole) {
        return new IndicatorValue(IndicatorRule.YOUNG_TEACHERS, "", part, whole);
    }

    private void answering(long school, int answered, int content) {
        school(
                school,
                new IndicatorValue(IndicatorRule.SATISFACTION_MENTEES, "", content, 30),
                new IndicatorValue(IndicatorRule.SATISFACTION_MENTORS, "", null, 30));
        answers.put(school, Map.of(IndicatorRule.SATISFACTION_MENTEES, answered));
    }

    private CityIndicators city() {
        int all =
                answers.values().stream().flatMap(a -> a.values().stream()).mapToInt(n -> n).sum();
        return new CityIndicators(
                bySchool, Map.of(IndicatorRule.SATISFACTION_MENTEES, all), answers);
    }

    private CityIndicators.Sum sum(IndicatorRule rule) {
        return city().sums(Map.of()).stream()
                .filter(one -> one.value().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOnlySchoolWithOneOrTwoPersonsIsNotInTheSum() {
        school(1, persons(7, 10));
        school(2, persons(2, 4));
        school(3, persons(0, 5));

        CityIndicators.Sum sum = sum(IndicatorRule.YOUNG_TEACHERS);

        assertThat(sum.schools()).isEqualTo(2);
        assertThat(sum.value()).isEqualTo(persons(7, 15));
    }

    @Test
    void schoolsWithOneAndWithTwoPersonsHideEachOther() {
        school(1, persons(7, 10));
        school(2, persons(2, 4));
        school(3, persons(1, 5));

        assertThat(sum(IndicatorRule.YOUNG_TEACHERS).value()).isEqualTo(persons(10, 19));
    }

    @Test
    void schoolsWhoseSumTellsThatEachHasOnePersonAreNotInIt() {
        school(1, persons(7, 10));
        school(2, persons(1, 4));
        school(3, persons(1, 5));

        assertThat(sum(IndicatorRule.YOUNG_TEACHERS).value()).isEqualTo(persons(7, 10));
    }

    @Test
    void aSumOfNothingButOnesIsHiddenAndNotUnknown() {
        school(1, persons(1, 4));
        school(2, persons(1, 5));
        school(3, persons(1, 6));

        assertThat(sum(IndicatorRule.YOUNG_TEACHERS).few()).isTrue();
        assertThat(city().counted("YOUNG_TEACHERS")).isEmpty();
    }

    @Test
    void oneOrTwoPersonsOfTheWholeCityAreToldNowhere() {
        school(1, persons(1, 4));
        school(2, persons(2, 5));
        assertThat(city().counted("YOUNG_TEACHERS")).contains(new CityIndicators.Counted(3, 9));

        bySchool.clear();
        school(1, persons(0, 4));
        school(2, persons(2, 5));
        assertThat(city().counted("YOUNG_TEACHERS")).isEmpty();
        assertThat(sum(IndicatorRule.YOUNG_TEACHERS).few()).isTrue();
        assertThat(CityIndicators.isTold(persons(2, 5))).isFalse();
        assertThat(CityIndicators.isTold(plans(2, 5))).isTrue();
    }

    @Test
    void theOnlySchoolWithFewAnswersIsNotInTheSatisfactionOfTheCity() {
        answering(1, 20, 18);
        answering(2, 4, 1);

        assertThat(sum(IndicatorRule.SATISFACTION_MENTEES).value().part()).isEqualTo(18);
        assertThat(city().content("SATISFACTION_MENTEES"))
                .contains(new CityIndicators.Counted(18, 20));
    }

    @Test
    void schoolsWithFewAnswersCountTogetherWhereTheyAreEnough() {
        answering(1, 20, 18);
        answering(2, 4, 1);
        answering(3, 3, 3);

        assertThat(city().content("SATISFACTION_MENTEES"))
                .contains(new CityIndicators.Counted(22, 27));
    }

    @Test
    void plansOfTheOnlySchoolWithOnePairAreNotInTheSum() {
        school(1, plans(40, 50), mentees(12));
        school(2, plans(3, 10), mentees(1));

        assertThat(sum(IndicatorRule.PLAN_COMPLETION_RATE).value()).isEqualTo(plans(40, 50));
    }

    private static IndicatorValue plans(int done, int planned) {
        return new IndicatorValue(IndicatorRule.PLAN_COMPLETION_RATE, "", done, planned);
    }

    private static IndicatorValue mentees(int number) {
        return new IndicatorValue(IndicatorRule.SATISFACTION_MENTEES, "", null, number);
    }
}
