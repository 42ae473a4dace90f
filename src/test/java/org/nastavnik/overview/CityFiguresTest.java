package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.account.JdbcEntities;
import org.nastavnik.journal.CityJournals;
import org.nastavnik.shared.SchoolYear;

/** School 1 works; school 2 has done nothing; both as the tables of the program hold them. */
class CityFiguresTest {

    private static final String URL = "jdbc:h2:mem:city;MODE=MySQL;DB_CLOSE_DELAY=-1";
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    private final CityFigures figures = new CityFigures();
    private Connection database;

    @BeforeAll
    static void migrate() {
        Flyway.configure(CityFiguresTest.class.getClassLoader())
                .dataSource(URL, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
    }

    @BeforeEach
    void town() throws SQLException {
        database = DriverManager.getConnection(URL);
        database.setAutoCommit(false);
        figures.entities = new JdbcEntities(database).manager();
        figures.journals = new CityJournals(figures.entities);
        for (int person = 1; person <= 6; person++) {
            run(
                    "INSERT INTO person (id, version, lastName, firstName, searchName, gender)"
                            + " VALUES (%d, 0, 'Тестов', 'Тест', 'тестов тест', 'M')"
                                    .formatted(person));
        }
        school(1, "Школа № 1");
        school(2, "Школа № 2");
    }

    @AfterEach
    void gone() throws SQLException {
        database.rollback();
        database.close();
    }

    private void run(String sql) throws SQLException {
        database.createStatement().execute(sql);
    }

    private void school(int id, String name) throws SQLException {
        run("INSERT INTO school (id, version, city) VALUES (%d, 0, 'Примерск')".formatted(id));
        run(
                "INSERT INTO school_requisites (schoolId, validFrom, fullName, shortName,"
                        + " directorPost) VALUES (%d, DATE '2020-09-01', '%s', '%s', 'директор')"
                                .formatted(id, name, name));
    }

    private void unit(int id, String form, String state, int mentor, int mentee)
            throws SQLException {
        run(
                ("INSERT INTO mentoring_unit (id, version, schoolId, startYear, code, kind, formCode,"
                                + " goal, beginsOn, endsOn, orderId, state) VALUES (%d, 0, 1, 2026,"
                                + " 'П-%d', 'PAIR', '%s', 'Цель', DATE '2026-10-01',"
                                + " DATE '2027-05-31', 7, '%s')")
                        .formatted(id, id, form, state));
        member(id, mentor, "MENTOR");
        member(id, mentee, "MENTEE");
    }

    private void member(int unit, int person, String role) throws SQLException {
        run(
                ("INSERT INTO membership (unitId, personId, role, beginsOn)"
                                + " VALUES (%d, %d, '%s', DATE '2026-10-01')")
                        .formatted(unit, person, role));
    }

    private void meeting(int unit, String day) throws SQLException {
        run(
                ("INSERT INTO meeting_entry (version, schoolId, unitId, startYear, mentorId,"
                                + " meetingDate, kind, format, arrangement, activity, topic, content, result,"
                                + " state, recordedAt) VALUES (0, 1, %d, 2026, 1, DATE '%s', 'REGULAR',"
                                + " 'IN_PERSON', 'и', 'д', 'т', 'с', 'р', 'RECORDED',"
                                + " TIMESTAMP '2027-01-01 10:00:00')")
                        .formatted(unit, day));
    }

    private SchoolFigures of(int school, String form) {
        return figures.of(YEAR, TODAY, form).stream()
                .filter(one -> one.id() == school)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsPairsJournalsAndSilenceOfEachSchool() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        unit(2, "TEACHER_TEACHER", "ACTIVE", 3, 4);
        meeting(1, "2027-02-10");
        meeting(1, "2027-02-01");
        meeting(2, "2026-11-01");

        SchoolFigures school = of(1, "");

        assertThat(List.of(school.of(Figure.WORKING), school.of(Figure.MEETINGS)))
                .containsExactly(2L, 3L);
        assertThat(List.of(school.of(Figure.JOURNALS), school.of(Figure.SILENT)))
                .containsExactly(2L, 1L);
    }

    @Test
    void yearIsJudgedByPairsThatHaveDoneTheirWorkToo() throws SQLException {
        unit(1, "PUPIL_PUPIL", "COMPLETED", 1, 2);
        unit(2, "TEACHER_TEACHER", "TERMINATED", 3, 4);
        meeting(1, "2026-11-10");
        run(
                "INSERT INTO individual_plan (version, schoolId, unitId, versionNo, mentorId, goal,"
                        + " state, signedHere) VALUES (0, 1, 1, 1, 1, 'Цель', 'CLOSED', FALSE)");

        SchoolFigures school = of(1, "");

        assertThat(
                        List.of(
                                school.of(Figure.WORKING),
                                school.of(Figure.PLANS),
                                school.of(Figure.JOURNALS),
                                school.of(Figure.SILENT)))
                .containsExactly(1L, 1L, 1L, 0L);
    }

    @Test
    void countsOneFormOnly() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        unit(2, "TEACHER_TEACHER", "ACTIVE", 3, 4);
        meeting(1, "2027-02-10");

        SchoolFigures school = of(1, "TEACHER_TEACHER");

        assertThat(school.of(Figure.WORKING)).isEqualTo(1);
        assertThat(school.of(Figure.MEETINGS)).isZero();
    }

    @Test
    void countsFormsOfOneOrTwoWhicheverFormIsChosen() throws SQLException {
        for (int i = 1; i <= 3; i++) {
            unit(i, "PUPIL_PUPIL", "ACTIVE", i, 3 + i);
        }
        unit(4, "TEACHER_TEACHER", "ACTIVE", 1, 4);

        assertThat(of(1, "PUPIL_PUPIL").of(Figure.SMALL_FORMS)).isEqualTo(1);
        assertThat(of(1, "TEACHER_TEACHER").of(Figure.SMALL_FORMS)).isEqualTo(1);
        assertThat(of(2, "PUPIL_PUPIL").of(Figure.SMALL_FORMS)).isZero();
    }

    @Test
    void mentorOfTwoPairsIsOneMentor() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        unit(2, "TEACHER_PUPIL", "ACTIVE", 1, 3);

        assertThat(of(1, "").of(Figure.MENTORING)).isEqualTo(1);
    }

    @Test
    void anotherSchoolsNumbersAreNotCounted() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        meeting(1, "2027-02-10");

        SchoolFigures other = of(2, "");

        assertThat(other.of(Figure.UNITS) + other.of(Figure.MEETINGS)).isZero();
    }

    @Test
    void holidaysAreNoSilence() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        meeting(1, "2026-12-20");

        long silent = figures.journals.of(YEAR, "", LocalDate.of(2027, 1, 15)).get(1L).silent();

        assertThat(silent).isZero();
    }

    @Test
    void personIsCoveredOnceHoweverManyPairs() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        unit(2, "TEACHER_PUPIL", "ACTIVE", 3, 2);
        run(
                "INSERT INTO affiliation (personId, schoolId, kind, beginsOn)"
                        + " VALUES (2, 1, 'PUPIL', DATE '2020-09-01')");

        assertThat(of(1, "").of(Figure.COVERED)).isEqualTo(1);
        assertThat(of(1, "").of(Figure.MENTEES)).isEqualTo(1);
    }

    @Test
    void pupilWhoHasFinishedTheSchoolStaysCovered() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        run(
                "INSERT INTO affiliation (personId, schoolId, kind, beginsOn, endsOn)"
                        + " VALUES (2, 1, 'PUPIL', DATE '2020-09-01', DATE '2027-01-20')");

        assertThat(of(1, "").of(Figure.COVERED)).isEqualTo(1);
    }

    @Test
    void whoLearnedThereBeforeHeWasAMenteeIsNotCovered() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        run(
                "INSERT INTO affiliation (personId, schoolId, kind, beginsOn, endsOn)"
                        + " VALUES (2, 1, 'PUPIL', DATE '2010-09-01', DATE '2020-06-20')");

        assertThat(of(1, "").of(Figure.COVERED)).isZero();
    }

    @Test
    void consentCountsUntilTheDayItIsWithdrawn() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        consent(1, "NULL");
        consent(2, "DATE '2027-02-15'");

        SchoolFigures school = of(1, "");

        assertThat(school.of(Figure.PARTICIPANTS)).isEqualTo(2);
        assertThat(school.of(Figure.CONSENTED)).isEqualTo(1);
    }

    @Test
    void personWithTwoConsentsOrTwoPostsIsCountedOnce() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        consent(1, "NULL");
        consent(1, "NULL");
        worker(2, "TEACHER");
        worker(2, "PSYCHOLOGIST");

        SchoolFigures school = of(1, "");

        assertThat(school.of(Figure.PARTICIPANTS)).isEqualTo(2);
        assertThat(school.of(Figure.CONSENTED)).isEqualTo(2);
    }

    @Test
    void workerNeedsAConsentOnlyWhereTheSchoolAsksForIt() throws SQLException {
        unit(1, "TEACHER_TEACHER", "ACTIVE", 1, 2);
        worker(1, "TEACHER");
        long usually = of(1, "").of(Figure.CONSENTED);

        run(
                "INSERT INTO consent_rules (version, schoolId, staffToo, teenSignsAlone,"
                        + " namesProcessor) VALUES (0, 1, TRUE, FALSE, FALSE)");

        assertThat(usually).isEqualTo(1);
        assertThat(of(1, "").of(Figure.CONSENTED)).isZero();
    }

    private void worker(int person, String kind) throws SQLException {
        run(
                ("INSERT INTO affiliation (personId, schoolId, kind, beginsOn)"
                                + " VALUES (%d, 1, '%s', DATE '2020-09-01')")
                        .formatted(person, kind));
    }

    private void consent(int person, String withdrawn) throws SQLException {
        run(
                ("INSERT INTO consent (version, schoolId, personId, kind, state, purpose, dataList,"
                                + " actions, printedOn, signedOn, withdrawnOn) VALUES (0, 1, %d,"
                                + " 'PROCESSING', 'SIGNED', 'ц', 'д', 'д', DATE '2026-09-01',"
                                + " DATE '2026-09-02', %s)")
                        .formatted(person, withdrawn));
    }

    @Test
    void schoolThatDidNothingIsOnTheBoard() {
        SchoolFigures idle = of(2, "");

        assertThat(idle.school()).isEqualTo("Школа № 2");
        assertThat(idle.yearState()).isEqualTo("DRAFT");
        assertThat(new CityStages(YEAR, TODAY).of(idle))
                .extracting(CityBoardPage.Mark::late)
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void stageThatTheCuratorTickedIsDone() throws SQLException {
        run(
                "INSERT INTO stage_tick (version, schoolId, startYear, stage, tickedOn, personId)"
                        + " VALUES (0, 2, 2026, 'MATCHING', DATE '2026-12-01', 1)");

        assertThat(new CityStages(YEAR, TODAY).of(of(2, "")).get(4).done()).isTrue();
    }

    @Test
    void reorganisedSchoolIsNotOnTheBoard() throws SQLException {
        run("UPDATE school SET archivedOn = DATE '2027-01-01' WHERE id = 2");

        assertThat(figures.of(YEAR, TODAY, "")).extracting(SchoolFigures::id).containsExactly(1L);
    }

    @Test
    void reportTellsOfFormsAndYears() throws SQLException {
        unit(1, "PUPIL_PUPIL", "ACTIVE", 1, 2);
        unit(2, "PUPIL_PUPIL", "COMPLETED", 1, 4);

        List<Object[]> forms = figures.byForm(YEAR, TODAY);
        List<Object[]> years = figures.byYear(YEAR, TODAY);

        assertThat(forms).containsExactly(new Object[] {"PUPIL_PUPIL", 1L, 2L, 0L, 2L});
        assertThat(years).containsExactly(new Object[] {2026, 1L, 2L});
        assertThat(figures.whole(YEAR, TODAY).get(0).of(Figure.PAIRS)).isEqualTo(2);
    }
}
