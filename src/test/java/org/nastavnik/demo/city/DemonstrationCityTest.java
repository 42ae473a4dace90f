package org.nastavnik.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class DemonstrationCityTest {

    private static final DemonstrationCity CITY = new DemonstrationCity(101, 2026, 9, 100, 2_005);

    @Test
    void isAsLargeAsItIsToldToBe() throws SQLException {
        try (Connection database = filled("city")) {
            assertThat(number(database, "SELECT COUNT(*) FROM school")).isEqualTo(9);
            assertThat(number(database, "SELECT COUNT(*) FROM mentoring_unit")).isEqualTo(100);
            assertThat(number(database, "SELECT COUNT(*) FROM meeting_entry")).isEqualTo(2_005);
            assertThat(number(database, "SELECT COUNT(*) FROM practice")).isEqualTo(72);
        }
    }

    @Test
    void hasASchoolThatIsLateAndHasNoOrderYet() throws SQLException {
        try (Connection database = filled("late")) {
            assertThat(
                            number(
                                    database,
                                    "SELECT COUNT(DISTINCT schoolId) FROM mentoring_unit"
                                            + " WHERE state = 'PROPOSED' AND orderId IS NULL"))
                    .isEqualTo(1);
        }
    }

    @Test
    void isTheSameEachTime() throws SQLException {
        try (Connection one = filled("one");
                Connection other = filled("other")) {
            assertThat(names(one)).isEqualTo(names(other)).hasSizeGreaterThan(150);
        }
    }

    @Test
    void atItsYearsEndThereIsWhatTheReportsAreMadeOf() throws SQLException {
        try (Connection database = filled("end", CITY::fillToTheEnd)) {
            assertThat(number(database, "SELECT COUNT(*) FROM compendium"))
                    .isEqualTo(CITY.writing().size());
            assertThat(number(database, "SELECT COUNT(*) FROM practice WHERE state = 'INCLUDED'"))
                    .isEqualTo(64);
            assertThat(
                            number(
                                    database,
                                    "SELECT COUNT(*) FROM questionnaire_response"
                                            + " WHERE state = 'HANDED_IN'"))
                    .isGreaterThan(200);
            assertThat(
                            number(
                                    database,
                                    "SELECT COUNT(*) FROM mentoring_unit WHERE state = 'COMPLETED'"))
                    .isPositive();
            assertThat(
                            number(
                                    database,
                                    "SELECT COUNT(*) FROM measurement a WHERE moment = 'EXIT'"
                                            + " AND NOT EXISTS (SELECT 1 FROM measurement b"
                                            + " WHERE b.personId = a.personId"
                                            + " AND b.parameter = a.parameter"
                                            + " AND b.moment = 'ENTRY')"))
                    .isZero();
        }
    }

    @Test
    void inJuneASchoolWithoutAnOrderHasHeldNoMeetingsEither() throws SQLException {
        try (Connection database = filled("june", CITY::fillToTheEnd)) {
            String proposed =
                    "SELECT COUNT(*) FROM meeting_entry m JOIN mentoring_unit u ON u.id = m.unitId"
                            + " WHERE u.state = 'PROPOSED'";

            assertThat(number(database, proposed)).isZero();
            assertThat(number(database, "SELECT COUNT(*) FROM meeting_entry")).isPositive();
        }
    }

    @Test
    void diagnosticsOfTheQuartersSayWhatIsMeasured() throws SQLException {
        try (Connection database = filled("diagnostics", CITY::fillToTheEnd)) {
            String answered =
                    "SELECT COUNT(*) FROM questionnaire_answer a"
                            + " JOIN questionnaire_response r ON r.id = a.responseId"
                            + " JOIN survey s ON s.id = r.surveyId"
                            + " WHERE s.questionnaireCode = 'DIAGNOSTIC' AND a.questionKey LIKE 'q1-%'";
            String measured =
                    " AND EXISTS (SELECT 1 FROM measurement m WHERE m.personId = r.personId"
                            + " AND m.parameter = 'COMPETENCE' AND m.moment <> 'ENTRY'"
                            + " AND a.words = CAST(CAST(m.mark AS INTEGER) AS VARCHAR)"
                            + " AND m.measuredOn BETWEEN s.opensOn AND s.dueOn)";

            assertThat(number(database, answered)).isGreaterThan(400);
            assertThat(number(database, answered + measured)).isEqualTo(number(database, answered));
        }
    }

    @Test
    void isOfTheSizeThatTheSettingWants() {
        assertThat(DemonstrationCity.wanted("true", 101, 2026).orElseThrow().schools())
                .isEqualTo(120);
        assertThat(DemonstrationCity.wanted("9", 101, 2026).orElseThrow().schools()).isEqualTo(9);
        assertThat(DemonstrationCity.wanted("no", 101, 2026)).isEmpty();
        assertThat(DemonstrationCity.wanted(null, 101, 2026)).isEmpty();
    }

    @Test
    void namesNobodyWhoCouldExist() {
        List<String> known = InventedPeople.surnames();

        for (long number = 101_001; number < 103_000; number++) {
            InventedPeople.Invented who = InventedPeople.of(number);
            assertThat(known).anyMatch(surname -> who.last().startsWith(surname));
            assertThat(who.last().endsWith("а")).isEqualTo(who.gender().equals("F"));
        }
    }

    private interface Filling {
        void of(Connection database) throws SQLException;
    }

    private static Connection filled(String name) throws SQLException {
        return filled(name, CITY::fill);
    }

    private static Connection filled(String name, Filling filling) throws SQLException {
        String url = "jdbc:h2:mem:" + name + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE";
        Connection database = DriverManager.getConnection(url);
        Flyway.configure(DemonstrationCityTest.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
        filling.of(database);
        return database;
    }

    private static List<String> names(Connection database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT searchName FROM person ORDER BY id")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
