package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Sessions of launches; secrets are kept as hashes only. */
@ApplicationScoped
public class LaunchSessions {

    static final Duration LIFE = Duration.ofHours(8);

    /** How long a session that ended by time is known, and the cookie stays in the browser. */
    static final Duration KNOWN = Duration.ofHours(24);

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    private volatile Instant nextSweep = Instant.MIN;

    /** A new session and the secret that its cookie carries; the secret is not kept. */
    public record Opened(LaunchSession session, String secret) {}

    /**
     * @param unsentWait forms of the same account came too late for a session before
     */
    public Opened open(LaunchFacts facts, boolean unsentWait) {
        sweep(clock.instant());
        String secret = random(32);
        LaunchSession session =
                new LaunchSession(
                        random(9), hash(secret), random(24), facts, clock.instant().plus(LIFE));
        if (unsentWait) {
            session.offerUnsent();
        }
        insert(session);
        return new Opened(session, secret);
    }

    private void insert(LaunchSession session) {
        try {
            session.insertBy(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Not at each launch: a class that comes in together would wait for one another. */
    private void sweep(Instant now) {
        if (now.isAfter(nextSweep)) {
            nextSweep = now.plus(BETWEEN_SWEEPS);
            entities.createNamedQuery("LaunchSession.sweep")
                    .setParameter("longAgo", now.minus(KNOWN))
                    .executeUpdate();
        }
    }

    /** The live session under a new secret; the one before opens nothing any more. */
    public Optional<Opened> renewed(String id) {
        return Optional.ofNullable(entities.find(LaunchSession.class, id))
                .filter(session -> session.isLive(clock.instant()))
                .map(this::renewed);
    }

    private Opened renewed(LaunchSession session) {
        String secret = random(32);
        session.renew(hash(secret), random(24));
        return new Opened(session, secret);
    }

    public Optional<LaunchSession> find(String id, String secret) {
        return Optional.ofNullable(entities.find(LaunchSession.class, id))
                .filter(session -> session.opensWith(hash(secret), clock.instant()));
    }

    /** A session that has ended by time, to the browser that it was opened in. */
    Optional<LaunchSession> over(String id, String secret) {
        return Optional.ofNullable(entities.find(LaunchSession.class, id))
                .filter(session -> session.openedOnceWith(hash(secret), clock.instant()));
    }

    /** Whether pages of this identity's live sessions offer forms that came too late. */
    void offer(long identityId, boolean unsentWait) {
        entities.createNamedQuery("LaunchSession.unsent")
                .setParameter("unsent", unsentWait)
                .setParameter("identity", identityId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** In which school the person works from now on in this launch. */
    public void stepInto(String id, long school) {
        Optional.ofNullable(entities.find(LaunchSession.class, id))
                .ifPresent(session -> session.stepInto(school));
    }

    public void end(String id) {
        Optional.ofNullable(entities.find(LaunchSession.class, id)).ifPresent(entities::remove);
    }

    /** A registration that is switched off takes its sessions with it. */
    public void endAllOf(long registrationId) {
        entities.createNamedQuery("LaunchSession.endOfRegistration")
                .setParameter("registration", registrationId)
                .executeUpdate();
    }

    /** An account that is taken from a person is out at once. */
    public void endAllOfIdentity(long identityId) {
        entities.createNamedQuery("LaunchSession.endOfIdentity")
                .setParameter("identity", identityId)
                .executeUpdate();
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    static String hash(String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
