package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.shared.RuleBroken;

/**
 * Both sides have agreed. The mentor's capacity is checked at this moment, with his profile held,
 * so that two curators cannot each give him the last place.
 */
@ApplicationScoped
class AgreeUnit {

    @Inject Units units;
    @Inject Bases bases;
    @Inject UnitConsents consents;

    void agree(MentoringUnit unit) {
        consents.requireToAgree(unit);
        MentorProfile mentor =
                bases.mentor(unit.mentor(), unit.schoolId(), unit.year())
                        .orElseThrow(() -> new RuleBroken("pairing.rule.noProfile"));
        bases.hold(mentor);
        long busy = menteesOf(mentor, unit);
        if (busy + unit.mentees().size() > mentor.maxMentees()) {
            throw new RuleBroken("pairing.rule.capacity", mentor.maxMentees(), busy);
        }
        unit.agree();
        bases.requestsFor(unit).forEach(MenteeRequest::matched);
    }

    private long menteesOf(MentorProfile mentor, MentoringUnit except) {
        return units.ofPerson(mentor.personId(), except.schoolId(), except.year()).stream()
                .filter(unit -> unit.id() != except.id() && unit.mentor() == mentor.personId())
                .filter(AgreeUnit::takesPlaces)
                .mapToLong(unit -> unit.mentees().size())
                .sum();
    }

    static boolean takesPlaces(MentoringUnit unit) {
        return unit.state() == MentoringUnit.State.AGREED || unit.state().working();
    }
}
