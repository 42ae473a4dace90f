package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.school.Inheritance;
import org.nastavnik.school.Succession;
import org.nastavnik.shared.SchoolYear;

/**
 * The base of mentors and the requests of the school year in which the school was closed, written
 * into that which runs. Orders of the former school do not hold in its successor: mentors are
 * appointed and pairs made there anew.
 */
@ApplicationScoped
class InheritedBases implements Inheritance {

    @Inject Bases bases;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<Long, List<Note>> brings(Succession succession) {
        Map<Long, List<Note>> notes = new HashMap<>();
        mentors(succession)
                .forEach(mentor -> add(notes, mentor.personId(), "pairing.succession.mentor"));
        requests(succession)
                .forEach(request -> add(notes, request.personId(), "pairing.succession.request"));
        return notes;
    }

    private static void add(Map<Long, List<Note>> notes, long person, String key) {
        List<Note> known = notes.computeIfAbsent(person, id -> new ArrayList<>());
        if (!known.contains(Note.brought(key))) {
            known.add(Note.brought(key));
        }
    }

    @Override
    public void take(Succession succession) {
        mentors(succession)
                .forEach(mentor -> bases.add(mentor.in(succession.to(), succession.year())));
        requests(succession)
                .forEach(request -> bases.add(request.in(succession.to(), succession.year())));
    }

    private List<MentorProfile> mentors(Succession succession) {
        Set<Long> known =
                bases.mentors(succession.to(), succession.year()).stream()
                        .map(MentorProfile::personId)
                        .collect(Collectors.toSet());
        return bases.mentors(succession.from(), lastYear(succession)).stream()
                .filter(mentor -> succession.persons().contains(mentor.personId()))
                .filter(MentorProfile::isOffered)
                .filter(mentor -> !known.contains(mentor.personId()))
                .toList();
    }

    /** Schools are closed on the first day of a school year, before it has a base. */
    private static SchoolYear lastYear(Succession succession) {
        return SchoolYear.of(succession.day().minusDays(1));
    }

    /** Whose need was not met: those who worked in a pair wait in the successor for theirs. */
    private List<MenteeRequest> requests(Succession succession) {
        List<MenteeRequest> known = bases.requests(succession.to(), succession.year());
        return bases.requests(succession.from(), lastYear(succession)).stream()
                .filter(request -> succession.persons().contains(request.personId()))
                .filter(request -> request.state().unmet())
                .filter(request -> known.stream().noneMatch(other -> isSame(other, request)))
                .toList();
    }

    private static boolean isSame(MenteeRequest one, MenteeRequest other) {
        return one.personId() == other.personId() && one.formCode().equals(other.formCode());
    }
}
