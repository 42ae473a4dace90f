package org.nastavnik.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Lets time pass for one launch, in the database of a service. */
public final class PassedTime {

    private final String database;

    private PassedTime(String database) {
        this.database = database;
    }

    public static PassedTime inDatabase(String name) {
        return new PassedTime(name);
    }

    public void forSession(String launchId, Duration passed) {
        update(
                "update launch_session set expiresAt = expiresAt - interval ? minute where id = ?",
                passed,
                launchId);
    }

    public void forHandOver(String launchId, Duration passed) {
        update(
                "update lti_hand_over set expiresAt = expiresAt - interval ? minute"
                        + " where launchId = ?",
                passed,
                launchId);
    }

    private void update(String sql, Duration passed, String id) {
        Map<String, String> settings = RealDatabase.settings(database);
        try (Connection connection =
                        DriverManager.getConnection(
                                settings.get("NASTAVNIK_DB_URL"),
                                settings.get("NASTAVNIK_DB_USER"),
                                settings.get("NASTAVNIK_DB_PASSWORD"));
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, passed.toMinutes());
            update.setString(2, id);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("no such row");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
