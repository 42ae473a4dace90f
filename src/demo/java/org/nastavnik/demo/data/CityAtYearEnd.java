package org.nastavnik.demo.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.nastavnik.compendium.DemonstrationCompendia;
import org.nastavnik.demo.city.DemonstrationCity;
import org.nastavnik.monitoring.DemonstrationTransfers;
import org.nastavnik.shared.SchoolYear;

/** Fills the city, and lets its schools send what they have made. */
@ApplicationScoped
class CityAtYearEnd {

    /** Methodist of the demonstration. */
    private static final long METHODIST = 3;

    @Inject DemonstrationCompendia compendia;
    @Inject DemonstrationTransfers transfers;

    void fill(DemonstrationCity city, Connection connection) throws SQLException {
        city.fillToTheEnd(connection);
        accounts(city, connection);
        SchoolYear year = new SchoolYear(city.startYear());
        for (long school : city.writing()) {
            long curator = city.curatorOf(school);
            long director = city.directorOf(school);
            transfers.send(year, curator, director);
            compendia.handIn(
                    new DemonstrationCompendia.Hands(school, curator, director, METHODIST),
                    year,
                    school % 3 == 0);
        }
    }

    private static void accounts(DemonstrationCity city, Connection connection)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO demo_account VALUES (?, ?)")) {
            for (DemonstrationCity.Account account : city.accounts()) {
                insert.setString(1, String.valueOf(account.person()));
                insert.setLong(2, account.person());
                insert.executeUpdate();
            }
        }
    }
}
