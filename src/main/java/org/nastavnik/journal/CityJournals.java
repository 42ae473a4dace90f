package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/** How the journals of all schools are kept: two looks into the database for the whole city. */
@ApplicationScoped
public class CityJournals {

    private static final String CUSTOMS = "SELECT schoolId, silentDays FROM journal_custom";

    /**
     * Not cancelled pairs and groups; those of a school that have the same days are one row: at
     * work (2) or completed (1), until when, since when the mentor of today is in charge, the last
     * meeting, how many there are, how often they have met.
     */
    private static final String UNITS =
            """
            SELECT g.schoolId, g.working, g.endsOn, g.since, t.lastOn, COUNT(*), SUM(t.met)
            FROM (SELECT u.id, u.schoolId, u.endsOn, MAX(m.beginsOn) since,
                         CASE WHEN u.state IN ('FIXED', 'ACTIVE') THEN 2
                              WHEN u.state = 'COMPLETED' THEN 1 ELSE 0 END working
                  FROM mentoring_unit u
                  JOIN membership m ON m.unitId = u.id AND m.role = 'MENTOR'
                  WHERE u.startYear = ?1 AND (?2 = '' OR u.formCode = ?2)
                    AND u.state <> 'CANCELLED'
                  GROUP BY u.id, u.schoolId, u.state, u.endsOn) g
            LEFT JOIN (SELECT unitId, COUNT(*) met, MAX(meetingDate) lastOn FROM meeting_entry
                  WHERE startYear = ?1 GROUP BY unitId) t ON t.unitId = g.id
            GROUP BY g.schoolId, g.working, g.endsOn, g.since, t.lastOn
            """;

    private static final int AT_WORK = 2;

    @PersistenceContext EntityManager entities;

    protected CityJournals() {}

    public CityJournals(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param filled pairs and groups, at work or completed, that have met
     * @param meetings of all, those that have ended among them
     * @param silent working ones of which nothing was heard for as long as their school allows
     */
    public record Kept(long filled, long meetings, long silent) {

        private Kept plus(Kept other) {
            return new Kept(
                    filled + other.filled, meetings + other.meetings, silent + other.silent);
        }
    }

    /**
     * By id of the school.
     *
     * @param form code of one form; "" for all
     */
    public Map<Long, Kept> of(SchoolYear year, String form, LocalDate today) {
        Map<Long, Long> patience = new HashMap<>();
        rows(CUSTOMS, year, form).forEach(row -> patience.put(number(row[0]), number(row[1])));
        Map<Long, Kept> kept = new HashMap<>();
        for (@Nullable Object[] row : rows(UNITS, year, form)) {
            long most = patience.getOrDefault(number(row[0]), (long) JournalCustom.USUAL_SILENCE);
            kept.merge(number(row[0]), kept(row, most, today), Kept::plus);
        }
        return kept;
    }

    private static Kept kept(@Nullable Object[] alike, long most, LocalDate today) {
        long units = number(alike[5]);
        long meetings = number(alike[6]);
        boolean met = alike[4] != null;
        if (number(alike[1]) != AT_WORK) {
            return new Kept(met ? units * number(alike[1]) : 0, meetings, 0);
        }
        LocalDate since = day(alike[3]);
        LocalDate last = met && day(alike[4]).isAfter(since) ? day(alike[4]) : since;
        LocalDate end = day(alike[2]);
        long days = Silence.days(last, end.isBefore(today) ? end : today);
        return new Kept(met ? units : 0, meetings, days > most ? units : 0);
    }

    private static LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day
                ? day
                : ((java.sql.Date) Objects.requireNonNull(value)).toLocalDate();
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql, SchoolYear year, String form) {
        var query = entities.createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, year.startYear());
        }
        if (sql.contains("?2")) {
            query.setParameter(2, form);
        }
        return query.getResultList();
    }
}
