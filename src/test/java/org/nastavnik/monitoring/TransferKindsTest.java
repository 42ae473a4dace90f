package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Contingent;
import org.nastavnik.school.Indicators;
import org.nastavnik.site.Messages;

class TransferKindsTest {

    private static Set<Long> persons(long from, long upTo) {
        return LongStream.range(from, upTo).boxed().collect(Collectors.toSet());
    }

    /** Ids below 100 are staff, below 200 pupils, others parents. */
    private static TransferKinds kinds(Set<Long> mentors, Set<Long> mentees) {
        Function<Long, String> kindOf = id -> id < 100 ? "STAFF" : id < 200 ? "PUPIL" : "PARENT";
        return new TransferKinds(mentors, mentees, kindOf);
    }

    @Test
    void whereEveryKindIsToldNothingNeedsHiding() {
        assertThat(kinds(persons(1, 20), persons(100, 130)).telltale()).isEmpty();
    }

    @Test
    void countsWithTheSamePersonsAreHiddenWithTheKindsThatAreNotTold() {
        Set<Long> mentees = persons(100, 102);
        mentees.addAll(persons(1, 31));

        assertThat(kinds(persons(50, 60), mentees).telltale())
                .containsExactlyInAnyOrder(
                        IndicatorFact.PUPILS,
                        IndicatorFact.MENTEES_10_19,
                        IndicatorFact.TEACHERS,
                        IndicatorFact.YOUNG_MENTEES);
    }

    @Test
    void twoPupilsAmongTheMentorsCannotBeReckonedFromTheCoverage() {
        Set<Long> mentors = persons(100, 102);
        mentors.addAll(persons(1, 11));
        TransferKinds kinds = kinds(mentors, persons(102, 142));
        IndicatorFacts facts = new IndicatorFacts();
        facts.put(IndicatorFact.PUPILS, 42);
        facts.put(Contingent.PUPILS, 400);

        DepersonalisedData.Measure told =
                new TransferMeasures(
                                facts, kinds.telltale(), Messages.in(Locale.forLanguageTag("ru")))
                        .of(coverage(), Map.of())
                        .get(0);

        assertThat(told.part()).isEqualTo(new DepersonalisedData.Cell(false, true, null));
        assertThat(told.value()).isNull();
        assertThat(told.mark()).isEqualTo("скрыто");
    }

    private static List<org.nastavnik.school.Indicator> coverage() {
        return new Indicators()
                .all().stream()
                        .filter(one -> one.code().equals(IndicatorRule.COVERAGE_PUPILS_644.name()))
                        .toList();
    }
}
