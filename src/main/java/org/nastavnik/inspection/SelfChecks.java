package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The last few checks. */
@ApplicationScoped
class SelfChecks {

    private static final int KEPT = 20;

    @PersistenceContext EntityManager entities;

    void add(SelfCheck check) {
        entities.persist(check);
        List<SelfCheck> all = newest();
        all.subList(Math.min(all.size(), KEPT), all.size()).forEach(entities::remove);
    }

    Optional<SelfCheck> last() {
        return newest().stream().findFirst();
    }

    private List<SelfCheck> newest() {
        return entities.createNamedQuery("SelfCheck.newest", SelfCheck.class)
                .setMaxResults(KEPT + 10)
                .getResultList();
    }
}
