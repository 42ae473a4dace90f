package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Addresses of calendars, one for each person in a school. */
@ApplicationScoped
class CalendarAddresses {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The secret itself, which nobody can show a second time. The former address is dead. */
    String issue(long personId, long schoolId) {
        byte[] drawn = new byte[32];
        RANDOM.nextBytes(drawn);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        of(personId, schoolId)
                .ifPresentOrElse(
                        known -> known.renew(hash(secret), now),
                        () ->
                                entities.persist(
                                        new CalendarAddress(
                                                schoolId, personId, hash(secret), now)));
        return secret;
    }

    void withdraw(long personId, long schoolId) {
        of(personId, schoolId).ifPresent(entities::remove);
    }

    Optional<CalendarAddress> of(long personId, long schoolId) {
        return entities.createNamedQuery("CalendarAddress.ofPerson", CalendarAddress.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarAddress> bySecret(String secret) {
        return entities.createNamedQuery("CalendarAddress.bySecret", CalendarAddress.class)
                .setParameter("hash", hash(secret))
                .getResultStream()
                .findFirst();
    }

    private static String hash(String secret) {
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
