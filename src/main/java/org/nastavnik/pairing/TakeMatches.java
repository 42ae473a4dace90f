package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Makes pairs of proposals, all that were ticked or none. Mentors are held one after another in the
 * order of their ids, so that two curators wait for one another and never block one another;
 * whoever comes second learns that a proposal is gone or that a place is taken.
 */
@ApplicationScoped
public class TakeMatches {

    /** As many letters as the head of a journal has room for. */
    private static final int DIRECTION = 300;

    @Inject MatchFacts facts;
    @Inject MatchDrafts drafts;
    @Inject Units units;
    @Inject Bases bases;
    @Inject BaseWords words;
    @Inject AgreeUnit agree;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    /**
     * @param directions what each pair will work on, by its proposal; none is said for the others
     * @param agreed the sides have said yes already; otherwise they are asked on their own pages
     * @return how many pairs were made
     */
    @Transactional
    public int take(List<Long> ids, Map<Long, String> directions, boolean agreed) {
        return take(ids, directions, agreed, current.schoolId(), current.personId());
    }

    int take(List<Long> ids, Map<Long, String> directions, boolean agreed, long schoolId, long by) {
        SchoolYear year = SchoolYear.of(schools.today());
        hold(ids, schoolId, year);
        MatchTable table = facts.of(schoolId, year);
        List<MatchDraft> ticked =
                table.drafts().stream().filter(d -> ids.contains(d.id())).toList();
        if (ticked.size() != ids.stream().distinct().count()) {
            throw new RuleBroken("pairing.rule.match.gone");
        }
        for (MatchDraft draft : ticked) {
            MentoringUnit unit = unit(draft, directions.get(draft.id()), table, year);
            drafts.remove(draft);
            if (agreed) {
                agree.agreeAll(unit, schools.today(), by);
            }
        }
        return ticked.size();
    }

    private void hold(List<Long> ids, long schoolId, SchoolYear year) {
        drafts.of(schoolId, year).stream()
                .filter(draft -> ids.contains(draft.id()))
                .map(MatchDraft::mentorId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(mentor -> bases.mentor(mentor, schoolId, year).stream())
                .forEach(bases::hold);
    }

    private MentoringUnit unit(
            MatchDraft draft, @Nullable String direction, MatchTable table, SchoolYear year) {
        MenteeRequest request = table.request(draft.requestId());
        MatchNeed need = table.need(draft.requestId());
        MatchOffer offer = table.offer(draft.mentorId());
        LocalDate from = schools.today();
        MentoringUnit unit =
                new MentoringUnit(
                        draft.schoolId(),
                        year,
                        units.nextCode(draft.schoolId(), year, Units.PAIR_LETTER),
                        MentoringUnit.Kind.PAIR,
                        terms(request, direction, from, year));
        unit.matched(table.matching().score(need, offer));
        unit.join(draft.mentorId(), MemberRole.MENTOR, from);
        unit.join(draft.menteeId(), MemberRole.MENTEE, from);
        return units.add(unit);
    }

    /** The areas of the request, for the head of the journal. */
    private @Nullable String direction(MenteeRequest request) {
        List<String> areas = words.texts(BaseWords.Kind.AREAS, request.areas());
        return areas.isEmpty() ? null : shortened(String.join("; ", areas));
    }

    private static String shortened(String text) {
        return text.length() <= DIRECTION
                ? text
                : text.substring(0, text.lastIndexOf("; ", DIRECTION));
    }

    /** What is wanted is the goal; until the sides say it better, the need itself. */
    private MentoringUnit.Terms terms(
            MenteeRequest request, @Nullable String direction, LocalDate from, SchoolYear year) {
        String wanted = request.wantedResult();
        LocalDate may = LocalDate.of(year.startYear() + 1, 5, 31);
        return new MentoringUnit.Terms(
                request.formCode(),
                direction == null ? direction(request) : direction,
                wanted == null ? request.need() : wanted,
                new Period(from, may.isBefore(from) ? year.lastDay() : may));
    }
}
