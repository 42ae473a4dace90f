package org.nastavnik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/**
 * Two persons who are one are merged in every room. A table that names persons and whose room does
 * not say what becomes of them would be forgotten: the room names it by a {@link PersonReferences}.
 */
class PersonReferencesTest {

    private static final String URL = "jdbc:h2:mem:references;MODE=MySQL;DB_CLOSE_DELAY=-1";

    /** Numbers of such names mean a person, whether the table says so or not. */
    private static final Pattern PERSON =
            Pattern.compile(
                    ".*by|(.*_)?(person|mentor|mentee|director|curator|signatory|author|expert"
                            + "|respondent|teacher|pupil|parent)id|.*person");

    private static Connection database;

    @BeforeAll
    static void migrate() throws SQLException {
        database = DriverManager.getConnection(URL);
        Flyway.configure(PersonReferencesTest.class.getClassLoader())
                .dataSource(URL, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void everyColumnThatNamesAPersonIsTakenCareOf() throws Exception {
        assertThat(columnsOfPersons()).isNotEmpty().isEqualTo(declared());
    }

    @Test
    void everyColumnThatARoomNamesExists() throws Exception {
        for (PersonReference reference : references()) {
            String filled = reference.kept() == null ? "" : ", " + reference.kept();
            String per = String.join("", reference.per().stream().map(key -> ", " + key).toList());
            String sql =
                    "select " + reference.column() + per + filled + " from " + reference.table();

            assertThat(database.createStatement().execute(sql)).as(sql).isTrue();
        }
    }

    @Test
    void wherePersonsAreUniqueARoomSaysWhichOfTwoStays() throws Exception {
        Set<String> unsaid = new TreeSet<>();
        for (PersonReference reference : references()) {
            if (!reference.evidence() && reference.per().isEmpty() && isUnique(reference)) {
                unsaid.add(name(reference.table(), reference.column()));
            }
        }

        assertThat(unsaid).isEmpty();
    }

    private static boolean isUnique(PersonReference reference) throws SQLException {
        String table = reference.table().toUpperCase(Locale.ROOT);
        try (ResultSet keys = database.getMetaData().getIndexInfo(null, null, table, true, false)) {
            while (keys.next()) {
                if (reference.column().equalsIgnoreCase(keys.getString("COLUMN_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Set<String> columnsOfPersons() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet keys = database.getMetaData().getExportedKeys(null, null, "PERSON")) {
            while (keys.next()) {
                found.add(name(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
            }
        }
        try (ResultSet columns = database.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (columns.getInt("DATA_TYPE") == Types.BIGINT
                        && PERSON.matcher(column).matches()) {
                    found.add(name(columns.getString("TABLE_NAME"), column));
                }
            }
        }
        return found;
    }

    private static Set<String> declared() throws ReflectiveOperationException {
        return references().stream()
                .map(reference -> name(reference.table(), reference.column()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String table, String column) {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }

    private static List<PersonReference> references() throws ReflectiveOperationException {
        List<PersonReference> found = new java.util.ArrayList<>();
        for (JavaClass room : ArchitectureTest.HOUSE) {
            if (room.isAssignableTo(PersonReferences.class) && !room.isInterface()) {
                Constructor<?> maker = Class.forName(room.getName()).getDeclaredConstructor();
                maker.setAccessible(true);
                found.addAll(((PersonReferences) maker.newInstance()).columns());
            }
        }
        return found;
    }
}
