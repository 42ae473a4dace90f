package org.nastavnik.demo.data;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.nastavnik.demo.city.DemonstrationCity;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * Fills an empty database with the demonstration municipality: openly invented persons, real forms.
 * With {@code NASTAVNIK_DEMO_CITY} a city stands beside its three schools.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationMunicipality {

    @Resource(lookup = "java:app/jdbc/nastavnik")
    DataSource source;

    @Inject CityAtYearEnd city;

    @PostConstruct
    void load() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement)) {
                for (String sql : script().split(";\\s*\\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
                new DemonstrationWorks(connection).print();
                Optional<DemonstrationCity> wanted = DemonstrationClock.city();
                if (wanted.isPresent()) {
                    city.fill(wanted.get(), connection);
                }
            }
        } catch (SQLException | IOException | TemplateRejected e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM municipality")) {
            rows.next();
            return rows.getInt(1) == 0;
        }
    }

    private static String script() throws IOException {
        try (InputStream in =
                DemonstrationMunicipality.class.getResourceAsStream("/demo/municipality.sql")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return ofThisYear(text.replaceAll("(?m)^--.*$", ""));
        }
    }

    /** The script tells of 2026/2027; the demonstration is always of the running school year. */
    private static String ofThisYear(String text) {
        int start = startYear();
        return text.replace("2027", "{next}")
                .replace("2026", String.valueOf(start))
                .replace("{next}", String.valueOf(start + 1));
    }

    private static int startYear() {
        return SchoolYear.of(LocalDate.now(Schools.ZONE)).startYear();
    }
}
