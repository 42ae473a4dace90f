package org.nastavnik.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

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
    }
}
