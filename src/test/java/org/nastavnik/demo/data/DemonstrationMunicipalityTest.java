package org.nastavnik.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.PlainText;

class DemonstrationMunicipalityTest {

    @Test
    void fillsAnEmptyDatabaseOnce() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:municipality;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("exact", ""))
                .load()
                .migrate();
        DemonstrationMunicipality demonstration = new DemonstrationMunicipality();
        demonstration.source = database;

        demonstration.load();
        demonstration.load();

        try (Connection connection = database.getConnection();
                ResultSet row =
                        connection.createStatement().executeQuery("SELECT COUNT(*) FROM school")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(3);
        }
        worksOfTheContestAreWhole(database);
    }

    private static void worksOfTheContestAreWhole(JdbcDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet works =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT d.content FROM portfolio p JOIN generated_document d"
                                                + " ON d.id = p.documentId AND d.sha256 = p.sha256"
                                                + " ORDER BY p.workNo")) {
            works.next();
            assertThat(PlainText.of(works.getBytes(1)))
                    .contains("Урок вдвоём", "Ёлкин Пётр Алексеевич", "Ершовская")
                    .doesNotContain("Образцов-Тестов");
            works.next();
            assertThat(PlainText.of(works.getBytes(1))).contains("Лаборатория первого года");
            works.next();
            assertThat(PlainText.of(works.getBytes(1))).contains("Карта класса");
        }
    }
}
