package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                find(registrationId, sub)
                        .orElseGet(() -> new Identity(registrationId, sub, clock.instant()));
        identity.seen(hints, clock.instant());
        entities.persist(identity);
        entities.flush();
        return identity;
    }

    /** The identity as the list of a course names it; nobody need have come in by it yet. */
    public Identity listed(long registrationId, String sub, IdentityHints hints) {
        return find(registrationId, sub)
                .orElseGet(
                        () -> {
                            Identity identity = Identity.neverSeen(registrationId, sub, hints);
                            entities.persist(identity);
                            entities.flush();
                            return identity;
                        });
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

    /** Nobody else links or unlinks it until the transaction ends. */
    public Identity held(long id) {
        Identity identity = byId(id);
        entities.refresh(identity, LockModeType.PESSIMISTIC_WRITE);
        return identity;
    }

    /** Accounts at one platform of those who are something in the school. */
    public List<Identity> ofSchool(long registrationId, long schoolId) {
        return entities.createNamedQuery("Identity.ofSchool", Identity.class)
                .setParameter("registration", registrationId)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** Persons of the school who have an account somewhere. */
    public Set<Long> personsOf(long schoolId) {
        return entities.createNamedQuery("Identity.personsOfSchool", Long.class)
                .setParameter("school", schoolId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Subjects of one platform that belong to persons. */
    public Set<String> linked(long registrationId) {
        return entities.createNamedQuery("Identity.linked", String.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Subjects of one platform, school by school; one of two schools stands in both. */
    public Map<Long, Set<String>> bySchool(long registrationId) {
        return entities.createNamedQuery("Identity.schools", Object[].class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[1],
                                Collectors.mapping(row -> (String) row[0], Collectors.toSet())));
    }

    public boolean isOf(long identityId, long personId) {
        return of(personId).stream().anyMatch(identity -> identity.id() == identityId);
    }
}
