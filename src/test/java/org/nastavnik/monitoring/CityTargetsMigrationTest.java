package org.nastavnik.monitoring;

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

class CityTargetsMigrationTest {

    private static final String URL =
            "jdbc:h2:mem:cityTargets;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

    @Test
    void targetsOfTheRoadMapBecomeThoseOfTheSchoolYearUnlessItHasItsOwn() throws SQLException {
        migrate("88.09");
        try (Connection database = DriverManager.getConnection(URL);
                Statement sql = database.createStatement()) {
            sql.execute("INSERT INTO city_indicator_year (version, startYear) VALUES (0, 2026)");
            sql.execute(
                    "INSERT INTO city_indicator_target SELECT id, 'PARTNERS', 33"
                            + " FROM city_indicator_year");
            sql.execute(
                    "INSERT INTO city_target (version, indicator, targetYear, target) VALUES"
                            + " (0, 'PARTNERS', 2027, 30), (0, 'MENTEES_10_19', 2027, 70),"
                            + " (0, 'PARTNERS', 2029, 40)");

            migrate("88.10");

            assertThat(targets(sql))
                    .containsExactly(
                            "2026 MENTEES_10_19 70", "2026 PARTNERS 33", "2028 PARTNERS 40");
        }
    }

    private static void migrate(String version) {
        Flyway.configure(CityTargetsMigrationTest.class.getClassLoader())
                .dataSource(URL, null, null)
                .locations("classpath:db/migration")
                .target(version + "?")
                .outOfOrder(true)
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
    }

    private static List<String> targets(Statement sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows =
                sql.executeQuery(
                        "SELECT y.startYear, t.indicator, t.target FROM city_indicator_target t"
                                + " JOIN city_indicator_year y ON y.id = t.yearId"
                                + " ORDER BY y.startYear, t.indicator")) {
            while (rows.next()) {
                found.add(rows.getInt(1) + " " + rows.getString(2) + " " + rows.getInt(3));
            }
        }
        return found;
    }
}
