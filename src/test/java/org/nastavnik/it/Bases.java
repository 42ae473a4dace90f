package org.nastavnik.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** Who stands in the bases of all schools, as the database of a service holds them. */
final class Bases {

    private static final String EVERYBODY =
            "select p.id, n.lastName, n.firstName, n.middleName, p.gender from person p"
                    + " join person_name n on n.personId = p.id"
                    + " where p.id in (select personId from affiliation)"
                    + " or p.id in (select personId from legal_representative)";

    private final Map<String, String> settings;

    Bases(String database) {
        settings = RealDatabase.settings(database);
    }

    /** All that ever had to do with a school, by every name that they have borne, and parents. */
    List<NameSearch.Bearer> everybody() {
        List<NameSearch.Bearer> found = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EVERYBODY)) {
            while (rows.next()) {
                found.add(
                        new NameSearch.Bearer(
                                rows.getLong(1),
                                new PersonName(
                                        rows.getString(2), rows.getString(3), rows.getString(4)),
                                Gender.valueOf(rows.getString(5))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** The numbers that the query answers. */
    Set<Long> numbers(String query) {
        Set<Long> found = new TreeSet<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** All numbers by which anything is called. */
    Set<Long> numbers() {
        Set<Long> found = new TreeSet<>();
        for (String table : tables()) {
            found.addAll(numbers("select id from " + table));
        }
        return found;
    }

    private List<String> tables() {
        List<String> found = new ArrayList<>();
        try (Connection connection = connection();
                ResultSet rows =
                        connection
                                .getMetaData()
                                .getColumns(connection.getCatalog(), null, "%", "id")) {
            while (rows.next()) {
                if (rows.getString("TYPE_NAME").startsWith("BIGINT")) {
                    found.add(rows.getString("TABLE_NAME"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                settings.get("NASTAVNIK_DB_URL"),
                settings.get("NASTAVNIK_DB_USER"),
                settings.get("NASTAVNIK_DB_PASSWORD"));
    }
}
