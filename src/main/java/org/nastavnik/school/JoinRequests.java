package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Requests to be let in. */
@ApplicationScoped
class JoinRequests {

    @PersistenceContext EntityManager entities;

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

    JoinRequest byId(long id) {
        return Optional.ofNullable(entities.find(JoinRequest.class, id))
                .orElseThrow(() -> new SchoolNotFound(id));
    }
}
