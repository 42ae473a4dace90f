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

/** How the journals of all schools are kept: three looks into the database for the whole city. */
@ApplicationScoped
public class CityJournals {

    private static final String CUSTOMS = "SELECT schoolId, silentDays FROM journal_custom";

    private static final String MEETINGS =
            """
            SELECT unitId, COUNT(*), MAX(meetingDate) FROM meeting_entry
            WHERE startYear = ?1 GROUP BY unitId
            """;

    /** Not cancelled ones: 2 at work, 1 completed; since when the mentor of today is in charge. */
    private static final String UNITS =
            """
            SELECT u.id, u.schoolId, CASE WHEN u.state IN ('FIXED', 'ACTIVE') THEN 2
                   WHEN u.state = 'COMPLETED' THEN 1 ELSE 0 END, u.endsOn, MAX(m.beginsOn)
            FROM mentoring_unit u JOIN membership m ON m.unitId = u.id AND m.role = 'MENTOR'
            WHERE u.startYear = ?1 AND (?2 = '' OR u.formCode = ?2) AND u.state <> 'CANCELLED'
            GROUP BY u.id, u.schoolId, u.state, u.endsOn
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

        private static final Kept NONE = new Kept(0, 0, 0);

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
        Map<Long, Meetings.Tally> tallies = new HashMap<>();
        for (@Nullable Object[] row : rows(MEETINGS, year, form)) {
            tallies.put(number(row[0]), new Meetings.Tally(number(row[1]), day(row[2])));
        }
        Map<Long, Long> patience = new HashMap<>();
        rows(CUSTOMS, year, form).forEach(row -> patience.put(number(row[0]), number(row[1])));
        Map<Long, Kept> kept = new HashMap<>();
        for (@Nullable Object[] row : rows(UNITS, year, form)) {
            long most = patience.getOrDefault(number(row[1]), (long) JournalCustom.USUAL_SILENCE);
            Kept unit = kept(row, tallies.get(number(row[0])), most, today);
            kept.merge(number(row[1]), unit, Kept::plus);
        }
        return kept;
    }

    private static Kept kept(
            @Nullable Object[] unit, Meetings.@Nullable Tally met, long most, LocalDate today) {
        if (number(unit[2]) != AT_WORK) {
            return met == null ? Kept.NONE : new Kept(number(unit[2]), met.count(), 0);
        }
        LocalDate since = day(unit[4]);
        LocalDate last = met == null || met.last().isBefore(since) ? since : met.last();
        LocalDate end = day(unit[3]);
        long days = Silence.days(last, end.isBefore(today) ? end : today);
        return new Kept(met == null ? 0 : 1, met == null ? 0 : met.count(), days > most ? 1 : 0);
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
