package org.nastavnik.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the board of the city asks the database: each question once for all schools, whatever their
 * number. The first column of an answer is the school, the others are the figures in their order.
 * {@code ?1} is the year, {@code ?2} the form or nothing, {@code ?3} the day.
 */
enum CityQuestion {
    CURATORS(
            """
            SELECT schoolId, COUNT(DISTINCT personId) FROM role_assignment
            WHERE role = 'CURATOR' AND schoolId IS NOT NULL
              AND beginsOn <= ?3 AND (endsOn IS NULL OR endsOn >= ?3)
            GROUP BY schoolId
            """,
            Figure.CURATORS),

    YEARS(
            """
            SELECT schoolId, CASE WHEN orderId IS NULL THEN 0 ELSE 1 END,
                   CASE WHEN state = 'CLOSED' THEN 1 ELSE 0 END
            FROM programme_year WHERE startYear = ?1
            """,
            Figure.LAUNCHED,
            Figure.CLOSED),

    FORMS(
            """
            SELECT y.schoolId, COUNT(*) FROM programme_year y
            JOIN programme_year_form f ON f.yearId = y.id
            WHERE y.startYear = ?1 GROUP BY y.schoolId
            """,
            Figure.FORMS),

    PUPILS(
            """
            SELECT y.schoolId, SUM(c.counted) FROM programme_year y
            JOIN programme_year_contingent c ON c.yearId = y.id
            WHERE y.startYear = ?1 AND c.contingent = 'PUPILS' GROUP BY y.schoolId
            """,
            Figure.PUPILS),

    MENTORS(
            """
            SELECT schoolId, COUNT(*), SUM(CASE WHEN orderId IS NULL THEN 0 ELSE 1 END)
            FROM mentor_profile
            WHERE startYear = ?1 AND state NOT IN ('DECLINED', 'REJECTED', 'RELEASED')
              AND (?2 = '' OR CONCAT(' ', REPLACE(forms, ',', ' '), ' ') LIKE CONCAT('% ', ?2, ' %'))
            GROUP BY schoolId
            """,
            Figure.MENTORS, Figure.APPOINTED),

    REQUESTS(
            """
            SELECT schoolId, COUNT(*),
                   SUM(CASE WHEN state IN ('MATCHED', 'IN_WORK', 'COMPLETED') THEN 1 ELSE 0 END)
            FROM mentee_request
            WHERE startYear = ?1 AND state <> 'WITHDRAWN' AND (?2 = '' OR formCode = ?2)
            GROUP BY schoolId
            """,
            Figure.REQUESTS,
            Figure.MATCHED),

    UNITS(
            """
            SELECT schoolId, COUNT(*), SUM(CASE WHEN orderId IS NULL THEN 0 ELSE 1 END),
                   SUM(CASE WHEN state IN ('COMPLETED', 'TERMINATED') THEN 1 ELSE 0 END),
                   SUM(CASE WHEN state IN ('FIXED', 'ACTIVE', 'COMPLETED') THEN 1 ELSE 0 END)
            FROM mentoring_unit
            WHERE startYear = ?1 AND state <> 'CANCELLED' AND (?2 = '' OR formCode = ?2)
            GROUP BY schoolId
            """,
            Figure.UNITS,
            Figure.FIXED,
            Figure.ENDED,
            Figure.WORKING),

    MENTEES(
            """
            SELECT u.schoolId, COUNT(DISTINCT m.personId),
                   COUNT(DISTINCT CASE WHEN a.id IS NULL THEN NULL ELSE m.personId END)
            FROM mentoring_unit u
            JOIN membership m ON m.unitId = u.id
            LEFT JOIN affiliation a ON a.schoolId = u.schoolId AND a.personId = m.personId
                 AND a.kind = 'PUPIL' AND a.beginsOn <= ?3
                 AND (a.endsOn IS NULL OR a.endsOn >= m.beginsOn)
            WHERE u.startYear = ?1 AND u.orderId IS NOT NULL AND m.role = 'MENTEE'
              AND (?2 = '' OR u.formCode = ?2)
            GROUP BY u.schoolId
            """,
            Figure.MENTEES,
            Figure.COVERED),

    /** Whatever form was chosen: what it hides could be reckoned from the others and from all. */
    SMALL_FORMS(
            """
            SELECT f.schoolId,
                   SUM(CASE WHEN f.mentees IN (1, 2) OR f.mentors IN (1, 2) THEN 1 ELSE 0 END)
            FROM (SELECT u.schoolId, u.formCode,
                    COUNT(DISTINCT CASE WHEN m.role = 'MENTEE' THEN m.personId ELSE NULL END)
                      mentees,
                    COUNT(DISTINCT CASE WHEN m.role = 'MENTOR' THEN m.personId ELSE NULL END)
                      mentors
                  FROM mentoring_unit u JOIN membership m ON m.unitId = u.id
                  WHERE u.startYear = ?1 AND u.orderId IS NOT NULL AND ?2 <> ''
                  GROUP BY u.schoolId, u.formCode) f
            GROUP BY f.schoolId
            """,
            Figure.SMALL_FORMS),

    MENTORING(
            """
            SELECT u.schoolId, COUNT(DISTINCT m.personId) FROM mentoring_unit u
            JOIN membership m ON m.unitId = u.id
            WHERE u.startYear = ?1 AND u.orderId IS NOT NULL AND m.role = 'MENTOR'
              AND (?2 = '' OR u.formCode = ?2)
            GROUP BY u.schoolId
            """,
            Figure.MENTORING),

    PLANS(
            """
            SELECT u.schoolId, COUNT(DISTINCT u.id) FROM mentoring_unit u
            JOIN individual_plan p ON p.unitId = u.id
            WHERE u.startYear = ?1 AND u.state IN ('FIXED', 'ACTIVE', 'COMPLETED')
              AND p.state IN ('APPROVED', 'CLOSED') AND (?2 = '' OR u.formCode = ?2)
            GROUP BY u.schoolId
            """,
            Figure.PLANS),

    CONSENTS(
            """
            SELECT p.schoolId, COUNT(*), SUM(CASE WHEN c.personId IS NOT NULL
                   OR (r.schoolId IS NULL AND a.personId IS NOT NULL) THEN 1 ELSE 0 END)
            FROM (SELECT schoolId, personId FROM mentor_profile
                  WHERE startYear = ?1 AND state NOT IN ('DECLINED', 'REJECTED', 'RELEASED')
                  UNION SELECT schoolId, personId FROM mentee_request WHERE startYear = ?1
                  UNION SELECT u.schoolId, m.personId FROM mentoring_unit u
                  JOIN membership m ON m.unitId = u.id
                  WHERE u.startYear = ?1 AND m.endsOn IS NULL
                    AND u.state IN ('PROPOSED', 'AGREED', 'FIXED', 'ACTIVE', 'SUSPENDED')) p
            LEFT JOIN (SELECT DISTINCT schoolId, personId FROM consent
                  WHERE kind = 'PROCESSING' AND state IN ('SIGNED', 'EXPIRED', 'WITHDRAWN')
                    AND signedOn <= ?3 AND (validTo IS NULL OR validTo >= ?3)
                    AND (withdrawnOn IS NULL OR withdrawnOn > ?3)) c
                 ON c.schoolId = p.schoolId AND c.personId = p.personId
            LEFT JOIN consent_rules r ON r.schoolId = p.schoolId AND r.staffToo = TRUE
            LEFT JOIN (SELECT DISTINCT schoolId, personId FROM affiliation
                  WHERE kind IN ('TEACHER', 'LEADER', 'PSYCHOLOGIST', 'SOCIAL_PEDAGOGUE')
                    AND beginsOn <= ?3 AND (endsOn IS NULL OR endsOn >= ?3)) a
                 ON a.schoolId = p.schoolId AND a.personId = p.personId
            GROUP BY p.schoolId
            """,
            Figure.PARTICIPANTS,
            Figure.CONSENTED),

    ORDERS(
            """
            SELECT schoolId, COUNT(*) FROM school_order
            WHERE startYear = ?1 AND state IN ('REGISTERED', 'AMENDED') GROUP BY schoolId
            """,
            Figure.ORDERS),

    ROAD_MAPS(
            """
            SELECT r.schoolId, MAX(CASE WHEN r.state = 'DRAFT' THEN 0 ELSE 1 END),
                   SUM(CASE WHEN i.status <> 'CANCELLED' THEN 1 ELSE 0 END),
                   SUM(CASE WHEN i.status = 'DONE' THEN 1 ELSE 0 END),
                   SUM(CASE WHEN i.status IN ('PLANNED', 'IN_PROGRESS') AND i.deadlineTo < ?3
                       THEN 1 ELSE 0 END)
            FROM road_map r LEFT JOIN road_map_item i ON i.roadMapId = r.id
            WHERE r.startYear = ?1 GROUP BY r.schoolId
            """,
            Figure.ROAD_MAP,
            Figure.ROWS,
            Figure.ROWS_DONE,
            Figure.ROWS_LATE),

    TEAMS(
            """
            SELECT u.schoolId, COUNT(DISTINCT m.personId),
                   COUNT(DISTINCT CASE WHEN u.kind = 'PAIR' THEN u.id ELSE NULL END),
                   COUNT(DISTINCT CASE WHEN u.kind = 'GROUP' THEN u.id ELSE NULL END)
            FROM mentoring_unit u
            JOIN membership m ON m.unitId = u.id AND m.role = 'MENTOR'
            WHERE u.startYear = ?1 AND u.orderId IS NOT NULL GROUP BY u.schoolId
            """,
            Figure.TUTORS,
            Figure.PAIRS,
            Figure.GROUPS),

    ITEMS(
            """
            SELECT u.schoolId, SUM(CASE WHEN i.status <> 'CANCELLED' THEN 1 ELSE 0 END),
                   SUM(CASE WHEN i.status = 'DONE' THEN 1 ELSE 0 END)
            FROM mentoring_unit u JOIN individual_plan p ON p.unitId = u.id
            JOIN plan_item i ON i.planId = p.id
            WHERE u.startYear = ?1 AND u.state <> 'CANCELLED' AND p.state IN ('APPROVED', 'CLOSED')
            GROUP BY u.schoolId
            """,
            Figure.ITEMS,
            Figure.ITEMS_DONE),

    PRACTICES(
            """
            SELECT schoolId, COUNT(*) FROM practice
            WHERE startYear = ?1 AND state <> 'DRAFT' GROUP BY schoolId
            """,
            Figure.PRACTICES),

    PACKAGES(
            """
            SELECT schoolId, COUNT(*) FROM transfer_package
            WHERE startYear = ?1 AND sentAt IS NOT NULL GROUP BY schoolId
            """,
            Figure.PACKAGES);

    /** Asked for the yearly report only. */
    static final Set<CityQuestion> OF_THE_REPORT = EnumSet.of(TEAMS, ITEMS, PRACTICES, PACKAGES);

    /** Today's names; before the first requisites of a school, the first. */
    static final String SCHOOLS =
            """
            SELECT s.id, r.shortName, CASE WHEN r.directorId IS NULL THEN 0 ELSE 1 END,
                   y.state, c.state
            FROM school s
            JOIN school_requisites r ON r.schoolId = s.id AND r.validFrom = COALESCE(
                 (SELECT MAX(x.validFrom) FROM school_requisites x
                  WHERE x.schoolId = s.id AND x.validFrom <= ?3),
                 (SELECT MIN(x.validFrom) FROM school_requisites x WHERE x.schoolId = s.id))
            LEFT JOIN programme_year y ON y.schoolId = s.id AND y.startYear = ?1
            LEFT JOIN compendium c ON c.schoolId = s.id AND c.startYear = ?1
            WHERE s.archivedOn IS NULL OR s.archivedOn > ?3
            """;

    /** Of the year's plan, and of its pairs and groups. */
    static final String FORMS_OF_SCHOOLS =
            """
            SELECT y.schoolId, f.formCode FROM programme_year y
            JOIN programme_year_form f ON f.yearId = y.id WHERE y.startYear = ?1
            UNION SELECT schoolId, formCode FROM mentoring_unit
            WHERE startYear = ?1 AND state <> 'CANCELLED'
            """;

    /** Of one year, by form: schools, pairs, groups, mentees. */
    static final String BY_FORM =
            """
            SELECT u.formCode, COUNT(DISTINCT u.schoolId),
                   COUNT(DISTINCT CASE WHEN u.kind = 'PAIR' THEN u.id ELSE NULL END),
                   COUNT(DISTINCT CASE WHEN u.kind = 'GROUP' THEN u.id ELSE NULL END),
                   COUNT(DISTINCT m.personId)
            FROM mentoring_unit u LEFT JOIN membership m ON m.unitId = u.id AND m.role = 'MENTEE'
            WHERE u.startYear = ?1 AND u.orderId IS NOT NULL GROUP BY u.formCode
            """;

    /** Mentors and mentees of that year and the three before it. */
    static final String BY_YEAR =
            """
            SELECT u.startYear,
                   COUNT(DISTINCT CASE WHEN m.role = 'MENTOR' THEN m.personId ELSE NULL END),
                   COUNT(DISTINCT CASE WHEN m.role = 'MENTEE' THEN m.personId ELSE NULL END)
            FROM mentoring_unit u JOIN membership m ON m.unitId = u.id
            WHERE u.startYear <= ?1 AND u.startYear > ?1 - 4 AND u.orderId IS NOT NULL
            GROUP BY u.startYear ORDER BY u.startYear
            """;

    static final String TICKS = "SELECT schoolId, stage FROM stage_tick WHERE startYear = ?1";

    private final String sql;
    private final List<Figure> figures;

    CityQuestion(String sql, Figure... figures) {
        this.sql = sql;
        this.figures = List.of(figures);
    }

    String sql() {
        return sql;
    }

    List<Figure> figures() {
        return figures;
    }
}
