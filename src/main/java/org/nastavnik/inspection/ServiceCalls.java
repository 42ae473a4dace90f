package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The journal of our calls: a month, and at most ten thousand. */
@ApplicationScoped
public class ServiceCalls {

    static final int MOST = 10_000;

    @PersistenceContext EntityManager entities;

    void add(ServiceCall call) {
        entities.persist(call);
    }

    void sweep(Instant since) {
        Long last = entities.createNamedQuery("ServiceCall.last", Long.class).getSingleResult();
        entities.createNamedQuery("ServiceCall.sweep")
                .setParameter("since", since)
                .setParameter("floor", last == null ? 0 : last - MOST)
                .executeUpdate();
    }

    List<ServiceCall> newest(boolean onlyFailed, int most) {
        return entities.createNamedQuery(
                        onlyFailed ? "ServiceCall.failed" : "ServiceCall.newest", ServiceCall.class)
                .setMaxResults(most)
                .getResultList();
    }

    public List<ServiceCall> of(long registrationId, int most) {
        return entities.createNamedQuery("ServiceCall.ofRegistration", ServiceCall.class)
                .setParameter("registration", registrationId)
                .setMaxResults(most)
                .getResultList();
    }
}
