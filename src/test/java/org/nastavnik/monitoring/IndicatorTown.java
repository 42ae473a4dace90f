package org.nastavnik.monitoring;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.nastavnik.account.JdbcEntities;
import org.nastavnik.shared.SchoolYear;

/** Schools of a real database, in which indicators are reckoned as the program reckons them. */
final class IndicatorTown implements AutoCloseable {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
    static final long SCHOOL = 1;

    private static final String URL = "jdbc:h2:mem:indicators;MODE=MySQL;DB_CLOSE_DELAY=-1";
    private static final AtomicBoolean MIGRATED = new AtomicBoolean();

    private final Connection database;
    private int last = 1000;
    private int satisfaction = 15;

    IndicatorTown() throws SQLException {
        if (!MIGRATED.getAndSet(true)) {
            migrate();
        }
        database = DriverManager.getConnection(URL);
        database.setAutoCommit(false);
    }

    private static void migrate() throws SQLException {
        Flyway.configure(IndicatorTown.class.getClassLoader())
                .dataSource(URL, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
        try (Connection once = DriverManager.getConnection(URL)) {
            once.createStatement().execute("set referential_integrity false");
        }
    }

    /** Leaves the schools as empty as they were. */
    @Override
    public void close() throws SQLException {
        database.rollback();
        database.close();
    }

    IndicatorReckoning reckoning() {
        IndicatorReckoning reckoning = new IndicatorReckoning();
        reckoning.entities = new JdbcEntities(database).manager();
        return reckoning;
    }

    IndicatorValue value(IndicatorRule rule) {
        return value(rule, "");
    }

    IndicatorValue value(IndicatorRule rule, String group) {
        return reckoning().ofSchool(SCHOOL, YEAR, TODAY).stream()
                .filter(value -> value.rule() == rule && value.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    List<Long> rows(IndicatorFact fact) {
        return reckoning().rows(fact, SCHOOL, YEAR, TODAY);
    }

    void run(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private long next() {
        return ++last;
    }

    long pupil(String born) throws SQLException {
        return person(SCHOOL, "PUPIL", born, null);
    }

    long teacher(String since) throws SQLException {
        return person(SCHOOL, "TEACHER", "1990-01-01", since);
    }

    long person(long school, String kind, String born, String since) throws SQLException {
        long id = next();
        run(
                "insert into person (id, version, lastName, firstName, searchName, gender, birthDate)"
                        + " values (?, 0, 'Примерова', 'Анна', '', 'F', ?)",
                id,
                born);
        run(
                "insert into affiliation (personId, schoolId, kind, beginsOn, teachingSince) values"
                        + " (?, ?, ?, '2020-09-01', ?)",
                id,
                school,
                kind,
                since);
        return id;
    }

    long pair() throws SQLException {
        return unit(SCHOOL, "PAIR", "2026-10-01", "2027-05-31");
    }

    long unit(long school, String kind, String from, String to) throws SQLException {
        long id = next();
        run(
                "insert into mentoring_unit (id, version, schoolId, startYear, code, kind, formCode,"
                        + " goal, beginsOn, endsOn, orderId, state) values (?, 0, ?, 2026, ?, ?,"
                        + " 'PUPIL_PUPIL', '', ?, ?, 7, 'ACTIVE')",
                id,
                school,
                "П-" + id,
                kind,
                from,
                to);
        return id;
    }

    void mentor(long unit, long person) throws SQLException {
        member(unit, person, "MENTOR", "2026-10-01", null);
    }

    void mentee(long unit, long person) throws SQLException {
        member(unit, person, "MENTEE", "2026-10-01", null);
    }

    void member(long unit, long person, String role, String from, String to) throws SQLException {
        run(
                "insert into membership (unitId, personId, role, beginsOn, endsOn) values (?, ?, ?, ?,"
                        + " ?)",
                unit,
                person,
                role,
                from,
                to);
    }

    void counted(long school, String contingent, int number) throws SQLException {
        run(
                "merge into programme_year (id, version, schoolId, startYear, dateFrom, dateTo,"
                        + " pupils, staff, regionalBasis, state) key (id) values (?, 0, ?, 2026,"
                        + " '2026-09-01', '2027-05-31', true, true, '', 'ACTIVE')",
                school,
                school);
        run("insert into programme_year_contingent values (?, ?, ?)", school, contingent, number);
    }

    void entered(long school, String code, int number, boolean allChildren) throws SQLException {
        run(
                "merge into indicator_sheet (id, version, schoolId, startYear, allChildren) key (id)"
                        + " values (?, 0, ?, 2026, ?)",
                school,
                school,
                allChildren);
        run("insert into indicator_entry values (?, ?, ?)", school, code, number);
    }

    long meeting(long unit, long mentor, String day) throws SQLException {
        long id = next();
        run(
                "insert into meeting_entry (id, version, schoolId, unitId, startYear, mentorId,"
                        + " meetingDate, kind, format, arrangement, activity, topic, content, result,"
                        + " state, recordedAt) values (?, 0, 1, ?, 2026, ?, ?, '', '', '', '', '', '',"
                        + " '', 'RECORDED', '2026-11-01 00:00:00')",
                id,
                unit,
                mentor,
                day);
        return id;
    }

    void came(long meeting, long person) throws SQLException {
        run("insert into meeting_attendee (meetingId, personId) values (?, ?)", meeting, person);
    }

    /** Rows of a plan in force of the unit, by their states. */
    void plan(long unit, int version, String state, String... items) throws SQLException {
        long id = next();
        run(
                "insert into individual_plan (id, version, schoolId, unitId, versionNo, mentorId, goal,"
                        + " state, signedHere) values (?, 0, 1, ?, ?, 1, '', ?, false)",
                id,
                unit,
                version,
                state);
        for (String item : items) {
            run(
                    "insert into plan_item (version, planId, competence, content, deadlineText, result,"
                            + " status) values (0, ?, '', '', '', '', ?)",
                    id,
                    item);
        }
    }

    long roadMap(String state) throws SQLException {
        long id = next();
        run(
                "insert into road_map (id, version, schoolId, startYear, outline, state, edits) values"
                        + " (?, 0, 1, 2026, '', ?, 0)",
                id,
                state);
        return id;
    }

    void row(long map, String status, String due, String doneOn) throws SQLException {
        run(
                "insert into road_map_item (version, roadMapId, place, section, content, deadlineText,"
                        + " responsible, status, deadlineTo, doneOn) values (0, ?, 1, '', '', '', '',"
                        + " ?, ?, ?)",
                map,
                status,
                due,
                doneOn);
    }

    /** The exit surveys from now on ask for satisfaction with that question. */
    void satisfactionIs(int question) {
        satisfaction = question;
    }

    private String content() {
        return """
                {"role": "MENTEE", "questions": [{"no": %d, "type": "SINGLE_CHOICE",
                "indicator": "SATISFACTION_MENTEES", "options": ["да", "нет"]}]}"""
                .formatted(satisfaction);
    }

    private long survey(String code, String phase, String opensOn, boolean anonymous)
            throws SQLException {
        long survey = next();
        run(
                "insert into survey (id, version, schoolId, startYear, questionnaireCode, phase,"
                        + " formCode, content, opensOn, dueOn, openedBy, anonymous) values (?, 0, 1,"
                        + " 2026, ?, ?, '*', ?, ?, ?, 1, ?)",
                survey,
                code,
                phase,
                content(),
                opensOn,
                opensOn,
                anonymous);
        return survey;
    }

    /** An anonymous exit survey of that last day; who took part is marked as in the program. */
    void unnamed(List<Long> persons, String dueOn, String... words) throws SQLException {
        long survey = survey("PP_MENTEE_EXIT", "EXIT", dueOn, true);
        for (long person : persons) {
            handedIn(survey, person, "MENTEE");
        }
        for (String answer : words) {
            String sheet = "sheet" + next();
            run(
                    "insert into anonymous_sheet (id, schoolId, surveyId) values (?, 1, ?)",
                    sheet,
                    survey);
            run("insert into anonymous_answer values (?, ?, ?)", sheet, "q" + satisfaction, answer);
        }
    }

    void response(long person, String side, String phase, String opensOn, String... answer)
            throws SQLException {
        String code = answer.length == 0 ? "DIAGNOSTIC" : answer[0];
        long response = handedIn(survey(code, phase, opensOn, false), person, side);
        if (answer.length > 0) {
            run(
                    "insert into questionnaire_answer values (?, ?, ?)",
                    response,
                    answer[1],
                    answer[2]);
        }
    }

    private long handedIn(long survey, long person, String side) throws SQLException {
        long response = next();
        run(
                "insert into questionnaire_response (id, version, schoolId, surveyId, personId, side,"
                        + " state) values (?, 0, 1, ?, ?, ?, 'HANDED_IN')",
                response,
                survey,
                person,
                side);
        return response;
    }
}
