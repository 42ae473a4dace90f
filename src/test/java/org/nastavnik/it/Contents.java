package org.nastavnik.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the database of the demonstration holds, table by table, to be held against later. */
final class Contents {

    /** Every request, launch and look leaves its trace in these. */
    private static final Pattern TRACES =
            Pattern.compile(
                    "(?i)lti_.*|launch_.*|identity|audit_entry|unsent_form|grade_.*|flyway.*|course_member");

    private static final Map<String, String> SETTINGS =
            RealDatabase.settings(DemonstrationTown.DATABASE);

    private Contents() {}

    static Map<String, String> ofDemonstration() {
        try (Connection connection =
                        DriverManager.getConnection(
                                SETTINGS.get("NASTAVNIK_DB_URL"),
                                SETTINGS.get("NASTAVNIK_DB_USER"),
                                SETTINGS.get("NASTAVNIK_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            return sums(statement, tables(statement));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                if (!TRACES.matcher(rows.getString(1)).matches()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private static Map<String, String> sums(Statement statement, List<String> tables)
            throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (ResultSet rows =
                statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }
}
