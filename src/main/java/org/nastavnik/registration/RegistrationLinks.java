package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nastavnik.platform.Secrets;

/** Invitations to register; only hashes are kept. */
@ApplicationScoped
class RegistrationLinks {

    private static final Duration LIFE = Duration.ofDays(7);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The word of the invitation, which nobody can show a second time. */
    String make(long personId, String purpose, boolean innerNetwork) {
        String token = Secrets.random(32);
        Instant now = clock.instant();
        entities.persist(
                new RegistrationLink(
                        Secrets.hash(token), personId, purpose, innerNetwork, now, now.plus(LIFE)));
        return token;
    }

    List<RegistrationLink> newest(int most) {
        return entities.createNamedQuery("RegistrationLink.newest", RegistrationLink.class)
                .setMaxResults(most)
                .getResultList();
    }

    RegistrationLink byId(long id) {
        return Optional.ofNullable(entities.find(RegistrationLink.class, id))
                .orElseThrow(() -> new RegistrationLinkNotFound(id));
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
