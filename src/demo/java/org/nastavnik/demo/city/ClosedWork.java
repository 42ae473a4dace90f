package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** What the end of the year changes in what was there before, for all schools at once. */
final class ClosedWork {

    private final DemonstrationCity city;

    ClosedWork(DemonstrationCity city) {
        this.city = city;
    }

    void write(Connection connection) throws SQLException {
        long first = city.firstSchool();
        long last = first + city.schools() - 1;
        String schools = " schoolId BETWEEN " + first + " AND " + last;
        String punctual = schools + " AND MOD(schoolId - " + first + ", 8) <> 7";
        String done = punctual + " AND MOD(schoolId - " + first + ", 2) = 0";
        LocalDate end = LocalDate.of(city.startYear() + 1, 5, 31);
        try (Statement sql = connection.createStatement()) {
            sql.execute(
                    "UPDATE programme_year SET state = 'COMPLETING', orderId = schoolId * 1000 + 3"
                            + " WHERE"
                            + punctual);
            sql.execute("UPDATE practice SET state = 'INCLUDED' WHERE" + punctual);
            sql.execute(
                    "UPDATE practice_author SET consentOn = '"
                            + end.minusDays(20)
                            + "' WHERE practiceId IN (SELECT id FROM practice WHERE"
                            + punctual
                            + ")");
            sql.execute(
                    "UPDATE individual_plan SET state = 'APPROVED', approvalNumber = '110-н',"
                            + " approvalDate = '"
                            + LocalDate.of(city.startYear(), 9, 25)
                            + "', approvedBy = schoolId * 1000 + 1 WHERE MOD(schoolId, 5) <> 0"
                            + " AND"
                            + punctual);
            sql.execute("UPDATE mentoring_unit SET state = 'COMPLETED' WHERE" + done);
            sql.execute("UPDATE mentee_request SET state = 'COMPLETED' WHERE" + done);
            sql.execute(
                    "UPDATE membership SET endReason = 'COMPLETED', endsOn = '"
                            + end
                            + "' WHERE unitId IN (SELECT id FROM mentoring_unit WHERE"
                            + done
                            + ")");
        }
    }
}
