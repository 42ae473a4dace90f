package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** The journal of launches: a month, and at most ten thousand. */
@ApplicationScoped
public class LaunchVerdicts {

    static final int MOST = 10_000;

    @PersistenceContext EntityManager entities;

    void add(LaunchVerdict verdict) {
        entities.persist(verdict);
    }

    void sweep(Instant since) {
        Long last = entities.createNamedQuery("LaunchVerdict.last", Long.class).getSingleResult();
        entities.createNamedQuery("LaunchVerdict.sweep")
                .setParameter("since", since)
                .setParameter("floor", last == null ? 0 : last - MOST)
                .executeUpdate();
    }

    List<LaunchVerdict> newest(boolean onlyRefused, int most) {
        return query(onlyRefused ? "refused" : "newest").setMaxResults(most).getResultList();
    }

    public List<LaunchVerdict> of(long registrationId, int most) {
        return query("ofRegistration")
                .setParameter("registration", registrationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest of every platform that has had one. */
    List<LaunchVerdict> lastOfEach() {
        return query("lastOfEach").getResultList();
    }

    List<LaunchVerdict> byReference(String reference) {
        return query("byReference")
                .setParameter("reference", reference)
                .setMaxResults(20)
                .getResultList();
    }

    List<LaunchVerdict> since(Instant since, int most) {
        return query("since").setParameter("since", since).setMaxResults(most).getResultList();
    }

    private TypedQuery<LaunchVerdict> query(String name) {
        return entities.createNamedQuery("LaunchVerdict." + name, LaunchVerdict.class);
    }
}
