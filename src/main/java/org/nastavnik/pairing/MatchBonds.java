package org.nastavnik.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.pairing.MatchBond.Obstacle;

/** What is between all mentors and mentees of a school, looked up once. */
final class MatchBonds implements Matching.Bonds {

    private record Two(long mentor, long mentee) {}

    private final Map<Two, Integer> choices = new HashMap<>();
    private final Map<Two, Obstacle> refusals = new HashMap<>();
    private final Set<Two> succeeded = new HashSet<>();

    /** A choice is told by who made it: the same two may stand in both directions. */
    MatchBonds chosen(List<Preferences.Choice> all) {
        for (Preferences.Choice choice : all) {
            if (choice.refuses()) {
                refusals.put(new Two(choice.from(), choice.to()), Obstacle.MENTOR_REFUSES);
                refusals.put(new Two(choice.to(), choice.from()), Obstacle.MENTEE_REFUSES);
            } else {
                choices.put(new Two(choice.from(), choice.to()), choice.place());
            }
        }
        return this;
    }

    MatchBonds refused(List<MatchVeto> vetoes) {
        vetoes.forEach(veto -> refuse(veto.mentorId(), veto.menteeId(), veto.refusedBy().obstacle));
        return this;
    }

    MatchBonds refuse(long mentor, long mentee, Obstacle why) {
        refusals.put(new Two(mentor, mentee), why);
        return this;
    }

    MatchBonds worked(List<MentoringUnit> completed) {
        for (MentoringUnit unit : completed) {
            for (Membership mentor : unit.memberships()) {
                unit.memberships().stream()
                        .filter(mentee -> mentor.role() == MemberRole.MENTOR)
                        .filter(mentee -> mentee.role() == MemberRole.MENTEE)
                        .forEach(m -> succeeded.add(new Two(mentor.personId(), m.personId())));
            }
        }
        return this;
    }

    @Override
    public MatchBond between(long mentor, long mentee) {
        Two two = new Two(mentor, mentee);
        return new MatchBond(
                choices.getOrDefault(two, 0),
                choices.getOrDefault(new Two(mentee, mentor), 0),
                refusals.get(two),
                succeeded.contains(two));
    }
}
