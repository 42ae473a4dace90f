package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.IdentityLinked;
import org.nastavnik.people.RoleAssignments;

/** Requests to be let in. */
@ApplicationScoped
class JoinRequests {

    @PersistenceContext EntityManager entities;
    @Inject RoleAssignments assignments;

    void add(JoinRequest request) {
        entities.persist(request);
    }

    List<JoinRequest> openOf(long schoolId) {
        return entities.createNamedQuery("JoinRequest.openOf", JoinRequest.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** Those who ask to be curators, over all schools: the methodist answers them. */
    List<JoinRequest> openForCurators() {
        return entities.createNamedQuery("JoinRequest.openForCurators", JoinRequest.class)
                .getResultList();
    }

    Optional<JoinRequest> openOfIdentity(long identityId) {
        return entities.createNamedQuery("JoinRequest.openOfIdentity", JoinRequest.class)
                .setParameter("identity", identityId)
                .getResultStream()
                .findFirst();
    }

    /** Whoever has come in otherwise waits for no answer; one without a role is not in yet. */
    void withdraw(@Observes IdentityLinked linked) {
        if (!assignments.of(linked.personId()).isEmpty()) {
            openOfIdentity(linked.identityId()).ifPresent(JoinRequest::withdraw);
        }
    }

    JoinRequest byId(long id) {
        return Optional.ofNullable(entities.find(JoinRequest.class, id))
                .orElseThrow(() -> new SchoolNotFound(id));
    }
}
