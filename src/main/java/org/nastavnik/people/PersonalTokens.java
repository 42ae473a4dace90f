package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Personal tokens of the API. */
@ApplicationScoped
public class PersonalTokens {

    private static final Duration LIFE = Duration.ofDays(90);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The token itself, which nobody can show a second time. */
    public String issue(long personId) {
        byte[] drawn = new byte[32];
        RANDOM.nextBytes(drawn);
        String token = "nst_" + Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        entities.persist(
                new PersonalToken(
                        personId, LaunchSessions.hash(token), clock.instant().plus(LIFE)));
        return token;
    }

    /** Whoever had an account of the person may have made some. */
    public void withdrawAllOf(long personId) {
        entities.createNamedQuery("PersonalToken.withdraw")
                .setParameter("person", personId)
                .executeUpdate();
    }

    Optional<Long> owner(String token) {
        return entities.createNamedQuery("PersonalToken.byHash", PersonalToken.class)
                .setParameter("hash", LaunchSessions.hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(PersonalToken::personId);
    }
}
