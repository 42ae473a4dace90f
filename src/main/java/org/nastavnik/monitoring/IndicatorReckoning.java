package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Contingent;
import org.nastavnik.shared.SchoolYear;

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

    @PersistenceContext EntityManager entities;

    /** All indicators of all schools that have any number, by id of the school. */
    CityIndicators city(SchoolYear year, LocalDate today) {
        Map<Long, List<IndicatorValue>> bySchool = new TreeMap<>();
        facts(IndicatorScope.of(year, today, null))
                .forEach((school, known) -> bySchool.put(school, values(known)));
        return new CityIndicators(bySchool);
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
        for (IndicatorTable table : IndicatorTable.values()) {
            List<IndicatorFact> facts =
                    Arrays.stream(IndicatorFact.values())
                            .filter(fact -> fact.table() == table)
                            .toList();
            read(
                    scope.counting(table, facts),
                    bySchool,
                    (known, row) -> {
                        for (int i = 0; i < facts.size(); i++) {
                            known.put(facts.get(i), number(row[i + 1]));
                        }
                    });
        }
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
