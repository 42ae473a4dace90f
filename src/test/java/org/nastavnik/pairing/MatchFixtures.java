package org.nastavnik.pairing;

import java.util.List;
import java.util.Set;
import org.nastavnik.people.AffiliationKind;

/** Mentors with places and requests that wait, as short as a test can say them. */
final class MatchFixtures {

    static final String FORM = "TEACHER_TEACHER";

    private MatchFixtures() {}

    static MatchOffer mentor(long person, int places, String competences) {
        return new MatchOffer(side(person, competences), Set.of(FORM), places);
    }

    static MatchNeed request(long person, String need) {
        return new MatchNeed(person, side(person, need), FORM);
    }

    static MatchSide side(long person, String topics) {
        return new MatchSide(
                person,
                AffiliationKind.TEACHER,
                Topics.of(List.of(topics)),
                Topics.none(),
                Set.of(),
                Set.of(),
                null);
    }

    static MatchSide pupil(long person, int grade) {
        return new MatchSide(
                person,
                AffiliationKind.PUPIL,
                Topics.none(),
                Topics.none(),
                Set.of(),
                Set.of(),
                grade);
    }

    static Matching matching() {
        return new Matching((need, offer) -> true, (mentor, mentee) -> MatchBond.NONE);
    }
}
