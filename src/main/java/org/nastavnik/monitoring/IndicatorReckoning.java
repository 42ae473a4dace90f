package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Contingent;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.survey.Score;
import org.nastavnik.survey.Side;

/**
 * Reckons all indicators of a school or of the whole city with the same few queries, never one a
 * school.
 */
@ApplicationScoped
public class IndicatorReckoning {

    private static final String CONTINGENTS =
            """
            select y.schoolId, c.contingent, c.counted from programme_year y
            join programme_year_contingent c on c.yearId = y.id
            where y.startYear = :year {school:y.schoolId}
            """;
    private static final String ENTRIES =
            """
            select s.schoolId, e.indicator, e.entered from indicator_sheet s
            join indicator_entry e on e.sheetId = s.id
            where s.startYear = :year {school:s.schoolId}
            """;
    private static final String CHOICES =
            """
            select s.schoolId, s.startYear from indicator_sheet s
            where s.startYear = :year and s.allChildren = true {school:s.schoolId}
            """;

    /** Not an anonymous one that still runs: each new answer could be told apart. */
    private static final String EXITS =
            """
            select v.id, v.content from survey v
            where v.phase = 'EXIT' and v.startYear = :year {school:v.schoolId}
            and (v.anonymous = false or v.closedOn is not null or v.dueOn < :today)
            """;

    private static final String SHEETS =
            """
            select s.schoolId, s.surveyId, count(distinct s.id),
              count(distinct case when {content} then s.id end)
            from anonymous_sheet s
            join survey v on v.id = s.surveyId
            join anonymous_answer w on w.sheetId = s.id
            where v.phase = 'EXIT' and v.startYear = :year {school:v.schoolId} and {asked}
            group by s.schoolId, s.surveyId
            """;

    @PersistenceContext EntityManager entities;

    /** All indicators of all schools that have any number, by id of the school. */
    CityIndicators city(SchoolYear year, LocalDate today) {
        Map<Long, List<IndicatorValue>> bySchool = new TreeMap<>();
        Map<IndicatorRule, Integer> answered = new EnumMap<>(IndicatorRule.class);
        Map<Long, Map<IndicatorRule, Integer>> answers = new HashMap<>();
        facts(IndicatorScope.of(year, today, null))
                .forEach(
                        (school, known) -> {
                            bySchool.put(school, values(known));
                            answers.put(school, answers(known));
                            for (IndicatorRule rule : IndicatorRule.values()) {
                                answered.merge(rule, known.answered(rule), Integer::sum);
                            }
                        });
        return new CityIndicators(bySchool, answered, answers);
    }

    private static Map<IndicatorRule, Integer> answers(IndicatorFacts known) {
        Map<IndicatorRule, Integer> answers = new EnumMap<>(IndicatorRule.class);
        for (IndicatorRule rule : IndicatorRule.values()) {
            answers.put(rule, known.answered(rule));
        }
        return answers;
    }

    List<IndicatorValue> ofSchool(long school, SchoolYear year, LocalDate today) {
        return values(known(school, year, today));
    }

    IndicatorFacts known(long school, SchoolYear year, LocalDate today) {
        return facts(IndicatorScope.of(year, today, school))
                .getOrDefault(school, new IndicatorFacts());
    }

    private static List<IndicatorValue> values(IndicatorFacts facts) {
        return Arrays.stream(IndicatorRule.values())
                .flatMap(rule -> rule.in(facts).stream())
                .toList();
    }

    /** Ids of the rows behind a number of one school, as {@link IndicatorTable.Row} says. */
    List<Long> rows(IndicatorFact fact, long school, SchoolYear year, LocalDate today) {
        IndicatorScope scope = IndicatorScope.of(year, today, school);
        List<?> found = query(scope.listing(fact)).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Map<Long, IndicatorFacts> facts(IndicatorScope scope) {
        Map<Long, IndicatorFacts> bySchool = new TreeMap<>();
        IndicatorQuestions questions = questions(scope);
        for (IndicatorTable table : IndicatorTable.values()) {
            List<IndicatorFact> facts =
                    Arrays.stream(IndicatorFact.values())
                            .filter(fact -> fact.table() == table)
                            .toList();
            read(
                    scope.counting(table, facts, questions),
                    bySchool,
                    (known, row) -> {
                        for (int i = 0; i < facts.size(); i++) {
                            known.put(facts.get(i), number(row[i + 1]));
                        }
                    });
        }
        read(
                scope.query(SHEETS, questions),
                bySchool,
                (known, row) -> addUnnamed(known, row, questions));
        read(
                scope.query(CONTINGENTS),
                bySchool,
                (known, row) -> known.put(Contingent.valueOf((String) row[1]), some(row[2])));
        read(
                scope.query(ENTRIES),
                bySchool,
                (known, row) -> known.enter((String) row[1], some(row[2])));
        read(scope.query(CHOICES), bySchool, (known, row) -> known.divideByAllChildren());
        return bySchool;
    }

    private IndicatorQuestions questions(IndicatorScope scope) {
        Map<Long, String> contents = new TreeMap<>();
        for (Object found : query(scope.query(EXITS)).getResultList()) {
            Object[] row = (Object[]) found;
            contents.put(((Number) row[0]).longValue(), (String) row[1]);
        }
        return new IndicatorQuestions(contents);
    }

    /** A sheet has no side but that of its questionnaire. */
    private static void addUnnamed(
            IndicatorFacts known, Object[] row, IndicatorQuestions questions) {
        int answered = some(row[2]);
        Side side = questions.side(((Number) row[1]).longValue());
        if (!Score.isEnough(answered)) {
            return;
        }
        if (side == Side.MENTEE) {
            known.add(IndicatorFact.ANSWERED_MENTEES, answered);
            known.add(IndicatorFact.CONTENT_MENTEES, some(row[3]));
        } else if (side == Side.MENTOR) {
            known.add(IndicatorFact.ANSWERED_MENTORS, answered);
            known.add(IndicatorFact.CONTENT_MENTORS, some(row[3]));
        }
    }

    private void read(
            IndicatorQuery query,
            Map<Long, IndicatorFacts> bySchool,
            BiConsumer<IndicatorFacts, Object[]> into) {
        for (Object found : query(query).getResultList()) {
            Object[] row = (Object[]) found;
            if (row[0] != null) {
                long school = ((Number) row[0]).longValue();
                into.accept(bySchool.computeIfAbsent(school, s -> new IndicatorFacts()), row);
            }
        }
    }

    private Query query(IndicatorQuery statement) {
        Query query = entities.createNativeQuery(statement.sql());
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        return query;
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static int some(Object value) {
        return ((Number) value).intValue();
    }
}
