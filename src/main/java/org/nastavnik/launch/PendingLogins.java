package org.nastavnik.launch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.nastavnik.system.InstantColumn;

/**
 * Logins that wait for their launch: in the database, so that any node can receive it. Every person
 * passes here, so each step is one bare statement that commits itself.
 */
@ApplicationScoped
class PendingLogins {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(30);
    private static final long MOST = 100_000;

    private static final String ADD =
            "INSERT INTO lti_pending_login (id, stateHash, nonceHash, browserHash, registrationId,"
                    + " initiation, ownWindow, used, asked, expiresAt)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, ?)";
    private static final String KNOWN =
            "SELECT p.stateHash, p.nonceHash, p.browserHash, p.registrationId, p.initiation,"
                    + " p.ownWindow, r.version FROM lti_pending_login p"
                    + " LEFT JOIN lti_registration r ON r.id = p.registrationId WHERE p.id = ?";
    private static final String USE =
            "UPDATE lti_pending_login SET used = TRUE"
                    + " WHERE id = ? AND used = FALSE AND expiresAt > ?";
    private static final String ASK =
            "UPDATE lti_pending_login SET asked = TRUE"
                    + " WHERE id = ? AND asked = FALSE AND used = FALSE AND expiresAt > ?";
    private static final String SWEEP = "DELETE FROM lti_pending_login WHERE expiresAt < ?";
    private static final String COUNT = "SELECT COUNT(*) FROM lti_pending_login";

    @Resource(lookup = "java:app/jdbc/nastavnik")
    DataSource source;

    @Inject Clock clock;

    private volatile Instant nextSweep = Instant.MIN;
    private volatile boolean full;

    /**
     * @param registrationVersion of the registration as it is now; -1 when it is gone
     */
    record Found(PendingLogin login, long registrationVersion) {}

    void add(PendingLogin login) {
        try (Connection connection = source.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, login.id());
            add.setString(2, login.stateHash());
            add.setString(3, login.nonceHash());
            add.setString(4, login.browserHash());
            add.setLong(5, login.registrationId());
            add.setString(6, login.initiationJson());
            add.setBoolean(7, login.ownWindow());
            add.setObject(8, InstantColumn.of(clock.instant().plus(LIFE)));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A flood of logins stops here, not at the end of the disk. Forgets the expired ones. */
    boolean isFull() {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            nextSweep = now.plus(BETWEEN_SWEEPS);
            full = leftAfterSweep(now) > MOST;
        }
        return full;
    }

    private long leftAfterSweep(Instant now) {
        try (Connection connection = source.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            sweep.setObject(1, InstantColumn.of(now));
            sweep.executeUpdate();
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A login whose word waits in the platform's storage: once it may be asked for there. */
    Optional<Found> ask(String state) {
        return taken(state, ASK, true);
    }

    /** Of two launches with the same state, on whatever nodes, exactly one gets the login. */
    Optional<Found> use(String state) {
        return taken(state, USE, false);
    }

    private Optional<Found> taken(String state, String mark, boolean storedOnly) {
        try (Connection connection = source.getConnection()) {
            Optional<Found> known =
                    known(connection, LoginSecrets.idOf(state))
                            .filter(found -> found.login().hasState(state))
                            .filter(found -> !storedOnly || found.login().stored());
            return known.isPresent() && marked(connection, mark, known.get().login().id())
                    ? known
                    : Optional.empty();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Optional<Found> known(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(found(id, row)) : Optional.empty();
            }
        }
    }

    private static Found found(String id, ResultSet row) throws SQLException {
        PendingLogin login =
                new PendingLogin(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getBoolean(6));
        long version = row.getLong(7);
        return new Found(login, row.wasNull() ? -1 : version);
    }

    private boolean marked(Connection connection, String mark, String id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(mark)) {
            update.setString(1, id);
            update.setObject(2, InstantColumn.of(clock.instant()));
            return update.executeUpdate() == 1;
        }
    }
}
