package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Makes pairs and groups of proposals, all that were ticked or none. Mentors are held one after
 * another in the order of their ids, so that two curators wait for one another and never block one
 * another; whoever comes second learns that a proposal is gone or that a place is taken.
 */
@ApplicationScoped
public class TakeMatches {

    @Inject MatchFacts facts;
    @Inject MatchDrafts drafts;
    @Inject WriteMatches write;
    @Inject Bases bases;
    @Inject AgreeUnit agree;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    /**
     * @return how many units were made
     */
    @Transactional
    public int take(MatchesTaken taken) {
        return take(taken, current.schoolId(), current.personId());
    }

    int take(MatchesTaken taken, long schoolId, long by) {
        SchoolYear year = SchoolYear.of(schools.today());
        hold(taken, schoolId, year);
        MatchTable table = facts.of(schoolId, year);
        List<MatchDraft> ticked = table.drafts().stream().filter(taken::has).toList();
        if (ticked.size() != taken.count()) {
            throw new RuleBroken("pairing.rule.match.gone");
        }
        ticked.forEach(draft -> requirePlaces(draft.mentorId(), ticked, table));
        List<List<MatchDraft>> together = write.together(ticked, table, taken.grouped());
        for (List<MatchDraft> unitsDrafts : together) {
            MentoringUnit unit = write.unit(unitsDrafts, taken, table);
            unitsDrafts.forEach(drafts::remove);
            if (taken.agreed()) {
                agree.agreeAll(unit, schools.today(), by);
            }
        }
        return together.size();
    }

    private void hold(MatchesTaken taken, long schoolId, SchoolYear year) {
        drafts.of(schoolId, year).stream()
                .filter(taken::has)
                .map(MatchDraft::mentorId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(mentor -> bases.mentor(mentor, schoolId, year).stream())
                .forEach(bases::hold);
        drafts.hold(schoolId);
    }

    /** Since the proposals were made, another unit may have been written by hand. */
    private static void requirePlaces(long mentor, List<MatchDraft> ticked, MatchTable table) {
        long wanted = ticked.stream().filter(d -> d.mentorId() == mentor).count();
        int free = table.offer(mentor).places();
        if (wanted > free) {
            int most = table.places().getOrDefault(mentor, 0);
            throw new RuleBroken("pairing.rule.capacity", most, most - free);
        }
    }
}
