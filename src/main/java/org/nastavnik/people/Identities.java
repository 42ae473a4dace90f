package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All identities by which platforms have named someone. */
@ApplicationScoped
public class Identities {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    public Optional<Identity> find(long registrationId, String sub) {
        return entities.createNamedQuery("Identity.bySubject", Identity.class)
                .setParameter("registration", registrationId)
                .setParameter("sub", sub)
                .getResultStream()
                .findFirst();
    }

    /** The identity, made at the first sight of it, with the newest hints. */
    public Identity seen(long registrationId, String sub, IdentityHints hints) {
        Identity identity =
                find(registrationId, sub).orElseGet(() -> added(registrationId, sub, hints));
        identity.seen(hints, clock.instant());
        return identity;
    }

    private Identity added(long registrationId, String sub, IdentityHints hints) {
        Identity identity = new Identity(registrationId, sub, clock.instant());
        identity.seen(hints, clock.instant());
        entities.persist(identity);
        entities.flush();
        return identity;
    }

    public Identity byId(long id) {
        return Optional.ofNullable(entities.find(Identity.class, id))
                .orElseThrow(() -> new PersonNotFound(id));
    }

    public List<Identity> of(long personId) {
        return entities.createNamedQuery("Identity.ofPerson", Identity.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public boolean isOf(long identityId, long personId) {
        return of(personId).stream().anyMatch(identity -> identity.id() == identityId);
    }
}
