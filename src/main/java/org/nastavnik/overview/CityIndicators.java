package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.roadmap.CityProgress;
import org.nastavnik.school.Contingent;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * What the schools' numbers show of the municipality's road map. A person counts once, in however
 * many pairs and schools; ages and experience are those of today.
 */
@RequestScoped
class CityIndicators implements CityProgress {

    private static final String AGED =
            """
            SELECT COUNT(DISTINCT m.personId) FROM mentoring_unit u
            JOIN membership m ON m.unitId = u.id JOIN person p ON p.id = m.personId
            WHERE u.startYear = ?1 AND u.orderId IS NOT NULL AND m.role = ?2
              AND p.birthDate > ?3 AND p.birthDate <= ?4
            """;

    private static final String YOUNG =
            """
            SELECT COUNT(DISTINCT m.personId) FROM mentoring_unit u
            JOIN membership m ON m.unitId = u.id
            JOIN affiliation a ON a.schoolId = u.schoolId AND a.personId = m.personId
            WHERE u.startYear = ?1 AND u.orderId IS NOT NULL AND m.role = 'MENTEE'
              AND a.kind = 'TEACHER' AND a.beginsOn <= ?4 AND (a.endsOn IS NULL OR a.endsOn >= ?4)
              AND a.teachingSince >= ?3
            """;

    private static final String CONTINGENTS =
            """
            SELECT c.contingent, SUM(c.counted) FROM programme_year y
            JOIN programme_year_contingent c ON c.yearId = y.id
            WHERE y.startYear = ?1 GROUP BY c.contingent
            """;

    @PersistenceContext EntityManager entities;
    @Inject CityFigures figures;
    @Inject Schools schools;
    private @Nullable List<SchoolFigures> board;

    @Override
    public Map<String, Share> indicators(SchoolYear year) {
        LocalDate today = schools.today();
        Map<Contingent, Long> whole = contingents(year);
        Map<String, Share> all = new HashMap<>();
        put(all, "MENTEES_10_19", aged(year, "MENTEE", 10, today), whole, Contingent.PUPILS_10_19);
        put(all, "MENTORS_15_19", aged(year, "MENTOR", 15, today), whole, Contingent.PUPILS_15_19);
        put(all, "YOUNG_TEACHERS", young(year, today), whole, Contingent.YOUNG_TEACHERS);
        return all;
    }

    /** Where no school has said of how many, nothing is known. */
    private static void put(
            Map<String, Share> all,
            String code,
            long part,
            Map<Contingent, Long> whole,
            Contingent whom) {
        if (whole.getOrDefault(whom, 0L) > 0) {
            all.put(code, new Share(part, whole.getOrDefault(whom, 0L)));
        }
    }

    /** From that age to 19. */
    private long aged(SchoolYear year, String role, int from, LocalDate today) {
        return number(
                entities.createNativeQuery(AGED)
                        .setParameter(1, year.startYear())
                        .setParameter(2, role)
                        .setParameter(3, today.minusYears(20))
                        .setParameter(4, today.minusYears(from)));
    }

    private long young(SchoolYear year, LocalDate today) {
        return number(
                entities.createNativeQuery(YOUNG)
                        .setParameter(1, year.startYear())
                        .setParameter(3, today.minusYears(3))
                        .setParameter(4, today));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Map<Contingent, Long> contingents(SchoolYear year) {
        Map<Contingent, Long> sums = new HashMap<>();
        for (Object row :
                entities.createNativeQuery(CONTINGENTS)
                        .setParameter(1, year.startYear())
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            sums.put(
                    Contingent.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return sums;
    }

    @Override
    public Optional<Share> schools(@Nullable String figure, SchoolYear year) {
        if (figure == null) {
            return Optional.empty();
        }
        return switch (figure) {
            case "ROAD_MAPS" -> Optional.of(share(year, s -> s.of(Figure.ROAD_MAP) > 0));
            case "PROGRAMMES" -> Optional.of(share(year, s -> s.of(Figure.LAUNCHED) > 0));
            case "COMPENDIA" -> Optional.of(share(year, SchoolFigures::hasSubmitted));
            default -> Optional.empty();
        };
    }

    private Share share(SchoolYear year, Predicate<SchoolFigures> which) {
        List<SchoolFigures> all = board;
        if (all == null) {
            all = figures.of(year, schools.today(), "");
            board = all;
        }
        return new Share(all.stream().filter(which).count(), all.size());
    }
}
