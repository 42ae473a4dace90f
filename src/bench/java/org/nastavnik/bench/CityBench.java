package org.nastavnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.demo.city.DemonstrationCity;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.RealDatabase;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * What a methodist sees of 120 schools, 5 000 pairs and 200 000 meetings, beside a page that asks
 * nothing.
 */
final class CityBench {

    private static final String DATABASE = "bench_city";
    private static final int WARM_UPS = 40;
    private static final int RUNS = 200;

    private static final List<WalkedPage> PAGES =
            List.of(
                    new WalkedPage("city-board", ""),
                    new WalkedPage("city-indicators", "city-indicators"));

    private static final List<String> PERSON =
            List.of(
                    "INSERT INTO person (id, version, lastName, firstName, searchName, gender)"
                            + " VALUES (1, 0, 'Методистова', 'Анна', 'методистова анна', 'F')",
                    "INSERT INTO person_name (personId, validFrom, lastName, firstName)"
                            + " VALUES (1, '2020-09-01', 'Методистова', 'Анна')",
                    "INSERT INTO municipality (id, version, title, centre)"
                            + " VALUES (1, 0, 'Город Примерск', 'Центр города Примерска')",
                    "INSERT INTO role_assignment (personId, role, beginsOn)"
                            + " VALUES (1, 'METHODIST', '2020-09-01')",
                    "INSERT INTO identity (registrationId, sub, personId, lastSeenAt)"
                            + " SELECT MAX(id), 'person-1', 1, NOW() FROM lti_registration");

    private CityBench() {}

    static void run(ResultTable table, PrintStream out) throws Exception {
        try (LtiPlatformDouble platform = LtiPlatformDouble.start();
                LtiParty service = LtiParty.ours(platform, DATABASE)) {
            fill();
            Walker methodist = methodist(platform, service.url());
            try (Wire wire = new Wire(service.port())) {
                for (WalkedPage page : PAGES) {
                    Bill before = Bill.of(service);
                    add(table, page.name(), Measurement.OURS, times(methodist, page, wire));
                    addBill(table, page.name(), Bill.of(service).minus(before));
                    add(
                            table,
                            page.name(),
                            "floor-health-live",
                            times(methodist, Walker.FLOOR, wire));
                }
            }
            out.println("120 schools, 5 000 pairs, 200 000 meetings");
        }
    }

    private static Timings times(Walker methodist, WalkedPage page, Wire wire) throws Exception {
        return Timings.of(WARM_UPS, RUNS, () -> methodist.open(page, wire));
    }

    private static void add(ResultTable table, String work, String engine, Timings times) {
        table.add(work, engine, "p50_ms", times.median());
        table.add(work, engine, "p99_ms", times.p99());
    }

    /** Wall time tells little on a machine that does other work too. */
    private static void addBill(ResultTable table, String work, Bill bill) {
        int pages = WARM_UPS + RUNS;
        table.add(work, Measurement.OURS, "server_cpu_ms", bill.tool() * 1000 / pages);
        table.add(work, Measurement.OURS, "database_cpu_ms", bill.database() * 1000 / pages);
    }

    private static Walker methodist(LtiPlatformDouble platform, String service) throws IOException {
        HttpResponse<String> launched =
                new BrowserDouble(service)
                        .launch(platform, draft -> draft.claim("sub", "person-1"));
        String place = launched.headers().firstValue("Location").orElse("");
        return new Walker(
                place.replaceFirst(".*(/s/[^/?#]+).*", "$1"),
                BrowserDouble.cookie(launched).orElseThrow(),
                1,
                PAGES);
    }

    private static void fill() throws SQLException {
        Map<String, String> settings = RealDatabase.settings(DATABASE);
        int year = SchoolYear.of(LocalDate.now(Schools.ZONE)).startYear();
        try (Connection connection =
                        DriverManager.getConnection(
                                settings.get("NASTAVNIK_DB_URL"),
                                settings.get("NASTAVNIK_DB_USER"),
                                settings.get("NASTAVNIK_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (String sql : PERSON) {
                statement.execute(sql);
            }
            DemonstrationCity.whole(101, year).fill(connection);
            statement.execute(
                    "ANALYZE TABLE meeting_entry, mentoring_unit, membership, affiliation");
        }
    }
}
