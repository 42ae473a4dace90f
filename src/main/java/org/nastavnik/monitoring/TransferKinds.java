package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Participants by what they are to the school, each person in one kind, few of them hidden. */
final class TransferKinds {

    /** In the order of the paper; the rest is told only where there is any. */
    private static final List<String> ALWAYS =
            List.of("PUPIL", "STUDENT", "STAFF", "PARENT", "GRADUATE", "PARTNER_EMPLOYEE");

    /** What an indicator counts of the mentors of a kind, be it them alone or others with them. */
    private static final Map<String, Set<IndicatorFact>> OF_MENTORS =
            Map.of(
                    "PUPIL", Set.of(IndicatorFact.PUPILS, IndicatorFact.MENTORS_15_19),
                    "STUDENT", Set.of(IndicatorFact.PUPILS, IndicatorFact.MENTORS_15_19),
                    "STAFF", Set.of(IndicatorFact.TEACHERS),
                    "PARENT", Set.of(IndicatorFact.PARENTS),
                    "GRADUATE", Set.of(IndicatorFact.GRADUATES));

    private static final Map<String, Set<IndicatorFact>> OF_MENTEES =
            Map.of(
                    "PUPIL", Set.of(IndicatorFact.PUPILS, IndicatorFact.MENTEES_10_19),
                    "STUDENT", Set.of(IndicatorFact.PUPILS, IndicatorFact.MENTEES_10_19),
                    "STAFF", Set.of(IndicatorFact.TEACHERS, IndicatorFact.YOUNG_MENTEES),
                    "PARENT", Set.of(IndicatorFact.PARENTS),
                    "GRADUATE", Set.of(IndicatorFact.GRADUATES));

    private final List<String> kinds = new ArrayList<>(ALWAYS);
    private final SmallColumn mentors;
    private final SmallColumn mentees;

    TransferKinds(Set<Long> mentors, Set<Long> mentees, Function<Long, String> kindOf) {
        Map<String, Integer> mentorsByKind = count(mentors, kindOf);
        Map<String, Integer> menteesByKind = count(mentees, kindOf);
        if (mentorsByKind.containsKey("OTHER") || menteesByKind.containsKey("OTHER")) {
            kinds.add("OTHER");
        }
        this.mentors = column(mentorsByKind, mentors.size());
        this.mentees = column(menteesByKind, mentees.size());
    }

    private static Map<String, Integer> count(Set<Long> persons, Function<Long, String> kindOf) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        persons.forEach(person -> byKind.merge(kindOf.apply(person), 1, Integer::sum));
        return byKind;
    }

    private SmallColumn column(Map<String, Integer> byKind, int total) {
        return SmallColumn.ofPersons(
                kinds.stream().map(kind -> byKind.getOrDefault(kind, 0)).toList(), total);
    }

    List<DepersonalisedData.Kind> told(Function<String, String> name) {
        List<DepersonalisedData.Kind> told = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            told.add(
                    new DepersonalisedData.Kind(
                            name.apply(kinds.get(i)),
                            DepersonalisedData.Cell.of(mentors.cells().get(i)),
                            DepersonalisedData.Cell.of(mentees.cells().get(i))));
        }
        return told;
    }

    /** Counts of the same paper by which a number that is not told here could be reckoned. */
    Set<IndicatorFact> telltale() {
        Set<IndicatorFact> facts = EnumSet.noneOf(IndicatorFact.class);
        for (int i = 0; i < kinds.size(); i++) {
            if (!mentors.cells().get(i).isTold()) {
                facts.addAll(OF_MENTORS.getOrDefault(kinds.get(i), Set.of()));
            }
            if (!mentees.cells().get(i).isTold()) {
                facts.addAll(OF_MENTEES.getOrDefault(kinds.get(i), Set.of()));
            }
        }
        return facts;
    }

    DepersonalisedData.Participants totals(DepersonalisedData.Totals ofForms) {
        return new DepersonalisedData.Participants(
                both(mentors.total(), ofForms.mentors()), both(mentees.total(), ofForms.mentees()));
    }

    /** The same persons stand under both tables: a total that one hides the other does not tell. */
    static DepersonalisedData.Cell both(SmallColumn.Cell own, DepersonalisedData.Cell other) {
        return own.isTold() ? other : DepersonalisedData.Cell.of(own);
    }
}
