package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.system.InstantColumn;

/**
 * What one launch opened: its own address space, its own cookie, its own person. Two tabs with two
 * courses are two sessions. It lives in the database, so any node serves it, and ends by time, by
 * «выйти», or with the registration. What ended by time is known for a day more, so that a form
 * that came too late is kept for its owner.
 */
@Entity
@Table(name = "launch_session")
@NamedQuery(
        name = "LaunchSession.endOfRegistration",
        query = "delete from LaunchSession s where s.registrationId = :registration")
@NamedQuery(
        name = "LaunchSession.endOfIdentity",
        query = "delete from LaunchSession s where s.identityId = :identity")
@NamedQuery(
        name = "LaunchSession.sweep",
        query = "delete from LaunchSession s where s.expiresAt < :longAgo")
@NamedQuery(
        name = "LaunchSession.unsent",
        query =
                "update LaunchSession s set s.unsent = :unsent"
                        + " where s.identityId = :identity and s.expiresAt > :now")
public class LaunchSession {

    private static final String INSERT =
            "INSERT INTO launch_session (id, secretHash, csrfToken, registrationId, identityId,"
                    + " courseKey, teaching, platformAdmin, locale, frameOrigin, returnUrl,"
                    + " groupIds, unsent, expiresAt)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Stands in addresses; gives no access without the cookie. */
    @Id private String id;

    private String secretHash;
    private String csrfToken;
    private long registrationId;
    private long identityId;
    private @Nullable Long schoolId;
    private @Nullable String courseKey;
    private boolean teaching;
    private boolean platformAdmin;
    private String locale;
    private @Nullable String frameOrigin;
    private @Nullable String returnUrl;
    private String groupIds;
    private boolean unsent;
    private Instant expiresAt;

    protected LaunchSession() {}

    LaunchSession(
            String id, String secretHash, String csrfToken, LaunchFacts facts, Instant expiresAt) {
        this.id = id;
        this.secretHash = secretHash;
        this.csrfToken = csrfToken;
        this.registrationId = facts.registrationId();
        this.identityId = facts.identityId();
        this.courseKey = facts.courseKey();
        this.teaching = facts.teaching();
        this.platformAdmin = facts.platformAdmin();
        this.locale = facts.locale().toLanguageTag();
        this.frameOrigin = facts.frameOrigin();
        this.returnUrl = facts.returnUrl();
        this.groupIds = String.join(",", facts.groupIds());
        this.expiresAt = expiresAt;
    }

    /** Every launch makes one, so the row is a bare statement (ADR 24). */
    void insertBy(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, id);
            insert.setString(2, secretHash);
            insert.setString(3, csrfToken);
            insert.setLong(4, registrationId);
            insert.setLong(5, identityId);
            insert.setString(6, courseKey);
            insert.setBoolean(7, teaching);
            insert.setBoolean(8, platformAdmin);
            insert.setString(9, locale);
            insert.setString(10, frameOrigin);
            insert.setString(11, returnUrl);
            insert.setString(12, groupIds);
            insert.setBoolean(13, unsent);
            insert.setObject(14, InstantColumn.of(expiresAt));
            insert.executeUpdate();
        }
    }

    boolean opensWith(String givenSecretHash, Instant now) {
        return isLive(now) && secretHash.equals(givenSecretHash);
    }

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Would open, had it not ended by time; for as long as it is known, swept away or not. */
    boolean openedOnceWith(String givenSecretHash, Instant now) {
        return !isLive(now)
                && now.isBefore(expiresAt.plus(LaunchSessions.KNOWN))
                && secretHash.equals(givenSecretHash);
    }

    /** From now on another secret opens it, and forms must bring another token. */
    void renew(String otherSecretHash, String otherCsrfToken) {
        secretHash = otherSecretHash;
        csrfToken = otherCsrfToken;
    }

    void offerUnsent() {
        unsent = true;
    }

    /** Numbers of the groups in the course to which the user belonged at the launch. */
    public List<String> groupIds() {
        return groupIds.isEmpty() ? List.of() : List.of(groupIds.split(",", -1));
    }

    /** A form of this identity waits that came too late for the session that it was written in. */
    public boolean hasUnsent() {
        return unsent;
    }

    /** The school that the person works in here, chosen where there are several. */
    void stepInto(long school) {
        schoolId = school;
    }

    public String id() {
        return id;
    }

    public String csrfToken() {
        return csrfToken;
    }

    public long registrationId() {
        return registrationId;
    }

    public long identityId() {
        return identityId;
    }

    public @Nullable Long schoolId() {
        return schoolId;
    }

    /** Registration, deployment and context of the course in one string; null without a context. */
    public @Nullable String courseKey() {
        return courseKey;
    }

    /** The launch came from one who teaches the course; a hint, not a role of ours. */
    public boolean teaching() {
        return teaching;
    }

    public boolean platformAdmin() {
        return platformAdmin;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public @Nullable String frameOrigin() {
        return frameOrigin;
    }

    public @Nullable String returnUrl() {
        return returnUrl;
    }
}
