package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;

/** Writes the pair or the group that stands on the proposals of one mentor. */
@ApplicationScoped
class WriteMatches {

    /** As many letters as the head of a journal, and a goal, have room for. */
    private static final int DIRECTION = DirectionForm.LONGEST;

    private static final int GOAL = 2000;
    private static final String BETWEEN = "; ";

    private record Leading(long mentor, String form) {}

    @Inject Units units;
    @Inject BaseWords words;
    @Inject MentoringForms forms;
    @Inject Schools schools;

    /** Which of them make a unit together: each by itself, or those of one mentor and form. */
    List<List<MatchDraft>> together(List<MatchDraft> drafts, MatchTable table, boolean grouped) {
        Map<Leading, List<MatchDraft>> groups = new LinkedHashMap<>();
        List<List<MatchDraft>> all = new ArrayList<>();
        for (MatchDraft draft : drafts) {
            String form = table.request(draft.requestId()).formCode();
            if (grouped && forms.byCode(form).groups()) {
                groups.computeIfAbsent(
                                new Leading(draft.mentorId(), form), leading -> new ArrayList<>())
                        .add(draft);
            } else {
                all.add(List.of(draft));
            }
        }
        all.addAll(groups.values());
        return all;
    }

    MentoringUnit unit(List<MatchDraft> drafts, MatchesTaken taken, MatchTable table) {
        SchoolYear year = SchoolYear.of(schools.today());
        MatchDraft first = drafts.get(0);
        boolean pair = drafts.size() == 1;
        MentoringUnit unit =
                new MentoringUnit(
                        first.schoolId(),
                        year,
                        units.nextCode(
                                first.schoolId(),
                                year,
                                pair ? Units.PAIR_LETTER : Units.GROUP_LETTER),
                        pair ? MentoringUnit.Kind.PAIR : MentoringUnit.Kind.GROUP,
                        terms(drafts, taken, table));
        unit.matched(MatchScore.ofAll(scores(drafts, table)));
        unit.join(first.mentorId(), MemberRole.MENTOR, schools.today());
        drafts.forEach(d -> unit.join(d.menteeId(), MemberRole.MENTEE, schools.today()));
        return units.add(unit);
    }

    private static List<MatchScore> scores(List<MatchDraft> drafts, MatchTable table) {
        return drafts.stream()
                .map(
                        d ->
                                table.matching()
                                        .score(
                                                table.need(d.requestId()),
                                                table.offer(d.mentorId())))
                .toList();
    }

    private MentoringUnit.Terms terms(
            List<MatchDraft> drafts, MatchesTaken taken, MatchTable table) {
        List<String> goals = drafts.stream().map(d -> goal(table.request(d.requestId()))).toList();
        List<String> directions =
                drafts.stream()
                        .map(d -> direction(d, taken, table))
                        .filter(Objects::nonNull)
                        .toList();
        return new MentoringUnit.Terms(
                table.request(drafts.get(0).requestId()).formCode(),
                directions.isEmpty() ? null : joined(directions, DIRECTION),
                joined(goals, GOAL),
                period());
    }

    /** What is wanted is the goal; until the sides say it better, the need itself. */
    private static String goal(MenteeRequest request) {
        String wanted = request.wantedResult();
        return wanted == null ? request.need() : wanted;
    }

    /** What was typed; else the areas of the request, for the head of the journal. */
    private @Nullable String direction(MatchDraft draft, MatchesTaken taken, MatchTable table) {
        String typed = taken.direction(draft);
        if (typed != null) {
            return typed;
        }
        MenteeRequest request = table.request(draft.requestId());
        List<String> areas = words.texts(BaseWords.Kind.AREAS, request.areas());
        return areas.isEmpty() ? null : String.join(BETWEEN, areas);
    }

    /** Each once; what finds no room is left out whole. */
    private static String joined(List<String> texts, int most) {
        String all = texts.stream().distinct().collect(Collectors.joining(BETWEEN));
        if (all.length() <= most) {
            return all;
        }
        int end = all.lastIndexOf(BETWEEN, most);
        return all.substring(0, end < 0 ? most : end);
    }

    private Period period() {
        LocalDate from = schools.today();
        SchoolYear year = SchoolYear.of(from);
        LocalDate may = LocalDate.of(year.startYear() + 1, 5, 31);
        return new Period(from, may.isBefore(from) ? year.lastDay() : may);
    }
}
