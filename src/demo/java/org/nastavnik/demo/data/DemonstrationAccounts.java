package org.nastavnik.demo.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.Launched;

/**
 * Confirms the accounts of the demonstration LMS in advance, as a curator would one by one: user
 * and person stand in the table demo_account. The course becomes the common one of the
 * municipality.
 */
@ApplicationScoped
public class DemonstrationAccounts {

    @Inject Identities identities;

    @Resource(lookup = "java:app/jdbc/nastavnik")
    DataSource source;

    void confirm(@Observes Launched launch) throws SQLException {
        Identity identity = identities.byId(launch.identityId());
        String course = launch.courseKey();
        try (Connection connection = source.getConnection()) {
            Long person = person(connection, identity.sub());
            if (identity.personId() == null && person != null) {
                identity.linkTo(person);
            }
            if (course != null && !known(connection, course)) {
                update(connection, "INSERT INTO course VALUES (?, 'MUNICIPAL', NULL)", course);
                for (int group = 1; group <= 3; group++) {
                    update(
                            connection,
                            "INSERT INTO group_mapping (courseKey, groupId, schoolId)"
                                    + " VALUES (?, '"
                                    + group
                                    + "', "
                                    + group
                                    + ")",
                            course);
                }
            }
        }
    }

    private static Long person(Connection connection, String sub) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("SELECT personId FROM demo_account WHERE sub = ?")) {
            find.setString(1, sub);
            try (ResultSet rows = find.executeQuery()) {
                return rows.next() ? rows.getLong(1) : null;
            }
        }
    }

    private static boolean known(Connection connection, String course) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("SELECT 1 FROM course WHERE courseKey = ?")) {
            find.setString(1, course);
            try (ResultSet rows = find.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void update(Connection connection, String sql, String course)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, course);
            statement.executeUpdate();
        }
    }
}
