package org.nastavnik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nastavnik.it.RealDatabase;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The school of {@code src/bench/sql/school.sql} in the database of a service that runs. */
final class SchoolOfPages implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src", "bench", "sql", "school.sql");

    private final Connection connection;

    SchoolOfPages(String database) throws SQLException {
        Map<String, String> settings = RealDatabase.settings(database);
        connection =
                DriverManager.getConnection(
                        settings.get("NASTAVNIK_DB_URL"),
                        settings.get("NASTAVNIK_DB_USER"),
                        settings.get("NASTAVNIK_DB_PASSWORD"));
    }

    void fill() throws SQLException, IOException {
        int year = SchoolYear.of(LocalDate.now(Schools.ZONE)).startYear();
        String script =
                Files.readString(SCRIPT)
                        .replaceAll("(?m)^--.*$", "")
                        .replace("${year}", Integer.toString(year))
                        .replace("${next}", Integer.toString(year + 1));
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\s*\\n")) {
                statement.execute(sql);
            }
        }
    }

    /** How many queries the server has answered, this one included. */
    long queries() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet status = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            status.next();
            return status.getLong(2);
        }
    }

    /** From now on the server keeps the text of every statement. */
    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL general_log = OFF");
            statement.execute("TRUNCATE TABLE mysql.general_log");
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("SET GLOBAL general_log = ON");
        }
    }

    /**
     * Statements since {@link #listen} that differ in their values only, the most frequent ones.
     */
    List<String> repeated(int atLeast) throws SQLException {
        Map<String, Integer> counted = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL general_log = OFF");
            try (ResultSet rows =
                    statement.executeQuery(
                            "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                                    + " WHERE argument LIKE 'SELECT%'")) {
                while (rows.next()) {
                    counted.merge(withoutValues(rows.getString(1)), 1, Integer::sum);
                }
            }
        }
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .toList();
    }

    private static String withoutValues(String sql) {
        String bare =
                sql.replaceAll("'[^']*'", "?")
                        .replaceAll("\\b\\d+\\b", "?")
                        .replaceAll("SELECT .*? FROM ", "SELECT … FROM ");
        return bare.length() > 160 ? bare.substring(0, 160) : bare;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
