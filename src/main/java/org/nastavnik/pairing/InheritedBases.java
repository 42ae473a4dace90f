package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.school.Inheritance;
import org.nastavnik.school.Succession;

/**
 * The base of mentors and the requests of the running year. Orders of the former school do not hold
 * in its successor: mentors are appointed and pairs made there anew.
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
        return bases.mentors(succession.from(), succession.year()).stream()
                .filter(mentor -> succession.persons().contains(mentor.personId()))
                .filter(MentorProfile::isOffered)
                .filter(
                        mentor ->
                                bases.mentor(mentor.personId(), succession.to(), succession.year())
                                        .isEmpty())
                .toList();
    }

    /** Whose need was not met: those who worked in a pair wait in the successor for theirs. */
    private List<MenteeRequest> requests(Succession succession) {
        return bases.requests(succession.from(), succession.year()).stream()
                .filter(request -> succession.persons().contains(request.personId()))
                .filter(request -> request.state().unmet())
                .filter(request -> !isAsked(request, succession))
                .toList();
    }

    private boolean isAsked(MenteeRequest request, Succession succession) {
        return bases.requestsOf(request.personId(), succession.to(), succession.year()).stream()
                .anyMatch(other -> other.formCode().equals(request.formCode()));
    }
}
