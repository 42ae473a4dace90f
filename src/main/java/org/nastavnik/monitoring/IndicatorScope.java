package org.nastavnik.monitoring;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * Of which year, up to which day, of which school indicators are reckoned.
 *
 * @param on the day of the report: ages and experience are those of that day
 * @param today later than that in a year that is over
 * @param schoolId null for all schools of the city
 */
record IndicatorScope(SchoolYear year, LocalDate on, LocalDate today, @Nullable Long schoolId) {

    private static final int YOUNG_YEARS = 3;

    /** A year that is over is reckoned on its last day. */
    static IndicatorScope of(SchoolYear year, LocalDate today, @Nullable Long schoolId) {
        LocalDate last = year.lastDay();
        return new IndicatorScope(year, today.isAfter(last) ? last : today, today, schoolId);
    }

    private LocalDate quarter() {
        return Moment.quarterOf(on).firstDay(year);
    }

    /**
     * What the names in the statements of {@link IndicatorTable} and {@link IndicatorFact} mean.
     */
    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("year", year.startYear());
        values.put("on", Date.valueOf(on));
        values.put("today", Date.valueOf(today));
        values.put("first", Date.valueOf(year.firstDay()));
        values.put("quarter", Date.valueOf(quarter()));
        values.put("is10", Date.valueOf(on.minusYears(10)));
        values.put("is15", Date.valueOf(on.minusYears(15)));
        values.put("is20", Date.valueOf(on.minusYears(20)));
        values.put("taught3", Date.valueOf(on.minusYears(YOUNG_YEARS)));
        if (schoolId != null) {
            values.put("school", schoolId);
        }
        return values;
    }

    /** All numbers of a table, a line a school. */
    IndicatorQuery counting(
            IndicatorTable table, List<IndicatorFact> facts, IndicatorQuestions questions) {
        String numbers =
                facts.stream().map(IndicatorFact::aggregate).collect(Collectors.joining(", "));
        return query(
                "select schoolId, "
                        + numbers
                        + " from ("
                        + table.sql()
                        + ") counted"
                        + " group by schoolId",
                questions);
    }

    /** The rows behind a number; there are none behind what somebody said. */
    IndicatorQuery listing(IndicatorFact fact) {
        return query(
                "select who from ("
                        + fact.table().sql()
                        + ") counted where "
                        + fact.condition()
                        + " order by who",
                IndicatorQuestions.NONE);
    }

    IndicatorQuery query(String statement) {
        return query(statement, IndicatorQuestions.NONE);
    }

    IndicatorQuery query(String statement, IndicatorQuestions questions) {
        String narrowed =
                statement
                        .replace("{asked}", questions.asked())
                        .replace("{content}", questions.content())
                        .replaceAll(
                                "\\{school:([\\w.]+)}", schoolId == null ? "" : "and $1 = :school");
        Map<String, Object> values = values();
        values.putAll(questions.values());
        return IndicatorQuery.of(narrowed, values);
    }
}
