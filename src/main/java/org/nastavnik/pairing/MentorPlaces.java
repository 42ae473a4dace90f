package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.shared.RuleBroken;

/** How many mentees a mentor has and may have. */
@ApplicationScoped
class MentorPlaces {

    @Inject Units units;
    @Inject Bases bases;

    /** Holds the mentor's profile first, so that two curators cannot each give the last place. */
    void require(long mentor, MentoringUnit unit, int mentees) {
        MentorProfile profile =
                bases.mentor(mentor, unit.schoolId(), unit.year())
                        .orElseThrow(() -> new RuleBroken("pairing.rule.noProfile"));
        bases.hold(profile);
        requireFree(profile, unit, mentees);
    }

    /** As things stand now; nobody is held. */
    void requireFree(MentorProfile profile, MentoringUnit unit, int mentees) {
        long busy = taken(profile, unit);
        if (busy + mentees > profile.maxMentees()) {
            throw new RuleBroken("pairing.rule.capacity", profile.maxMentees(), busy);
        }
    }

    private long taken(MentorProfile mentor, MentoringUnit except) {
        return mentees(
                mentor.personId(),
                units.ofPerson(mentor.personId(), except.schoolId(), except.year()),
                unit -> unit.id() != except.id() && AgreeUnit.takesPlaces(unit));
    }

    /** The mentees of one mentor in those units that count. */
    static int mentees(long mentor, List<MentoringUnit> units, Predicate<MentoringUnit> counting) {
        return units.stream()
                .filter(counting)
                .filter(unit -> unit.mentor() == mentor)
                .mapToInt(unit -> unit.mentees().size())
                .sum();
    }
}
