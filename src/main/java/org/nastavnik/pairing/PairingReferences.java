package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;
import org.nastavnik.shared.RuleBroken;

/**
 * Mentors, mentees and members. Nobody can be two of one pair, and a mentor's places are counted
 * over what both entries had.
 */
@ApplicationScoped
class PairingReferences implements PersonReferences {

    @Inject Units units;
    @Inject Bases bases;

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("membership", "personId"),
                PersonReference.keepsOne("mentor_profile", "personId", "schoolId", "startYear")
                        .keepingFilled("orderId")
                        .refusing("pairing.rule.merge.mentor"),
                PersonReference.keepsOne(
                        "mentee_request", "personId", "schoolId", "startYear", "formCode"),
                PersonReference.keepsOne("unit_agreement", "personId", "unitId", "party"),
                PersonReference.moves("unit_agreement", "markedBy"),
                PersonReference.moves("match_draft", "mentorId"),
                PersonReference.moves("match_draft", "menteeId"),
                PersonReference.keepsOne(
                        "match_veto", "mentorId", "schoolId", "startYear", "menteeId"),
                PersonReference.keepsOne(
                        "match_veto", "menteeId", "schoolId", "startYear", "mentorId"),
                PersonReference.moves("interview", "personId"),
                PersonReference.stays("interview", "heldBy"),
                PersonReference.keepsOne("class_teacher", "personId", "schoolId", "grade"),
                PersonReference.keepsOne("departure", "personId", "schoolId", "leftOn"),
                PersonReference.keepsOne(
                        "intake_draft", "personId", "schoolId", "startYear", "side"));
    }

    @Override
    public void requireMergeable(long schoolId, long from, long into) {
        units.together(schoolId, from, into)
                .forEach(
                        unit -> {
                            throw new RuleBroken("pairing.rule.merge.unit", unit.code());
                        });
        Stream.concat(
                        bases.profilesOf(from, schoolId).stream(),
                        bases.profilesOf(into, schoolId).stream())
                .forEach(profile -> requirePlaces(profile, from, into));
    }

    private void requirePlaces(MentorProfile profile, long from, long into) {
        long busy = menteesOf(from, profile) + menteesOf(into, profile);
        if (busy > profile.maxMentees()) {
            throw new RuleBroken("pairing.rule.capacity", profile.maxMentees(), busy);
        }
    }

    private long menteesOf(long mentor, MentorProfile profile) {
        return units.ofPerson(mentor, profile.schoolId(), profile.year()).stream()
                .filter(unit -> unit.isCurrentMentor(mentor) && AgreeUnit.takesPlaces(unit))
                .mapToLong(unit -> unit.mentees().size())
                .sum();
    }
}
