package org.nastavnik.monitoring;

import java.util.ArrayList;
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

    DepersonalisedData.Participants totals(DepersonalisedData.Totals ofForms) {
        return new DepersonalisedData.Participants(
                both(mentors.total(), ofForms.mentors()), both(mentees.total(), ofForms.mentees()));
    }

    /** The same persons stand under both tables: a total that one hides the other does not tell. */
    static DepersonalisedData.Cell both(SmallColumn.Cell own, DepersonalisedData.Cell other) {
        return own.isTold() ? other : DepersonalisedData.Cell.of(own);
    }
}
