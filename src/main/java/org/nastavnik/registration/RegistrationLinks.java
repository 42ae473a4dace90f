package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.nastavnik.platform.Secrets;

/** Invitations to register; only hashes are kept. */
@ApplicationScoped
class RegistrationLinks {

    private static final Duration LIFE = Duration.ofDays(7);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The word of the invitation, which nobody can show a second time. */
    String make(long personId, boolean innerNetwork) {
        String token = Secrets.random(32);
        entities.persist(
                new RegistrationLink(
                        Secrets.hash(token), personId, innerNetwork, clock.instant().plus(LIFE)));
        return token;
    }

    /** Of two who come with the same invitation, one gets in. */
    Optional<RegistrationLink> use(String token) {
        String hash = Secrets.hash(token);
        boolean first =
                entities.createNamedQuery("RegistrationLink.use")
                                .setParameter("hash", hash)
                                .setParameter("now", clock.instant())
                                .executeUpdate()
                        == 1;
        return first
                ? Optional.of(
                        entities.createNamedQuery("RegistrationLink.byHash", RegistrationLink.class)
                                .setParameter("hash", hash)
                                .getSingleResult())
                : Optional.empty();
    }
}
