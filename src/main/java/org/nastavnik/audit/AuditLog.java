package org.nastavnik.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log. Joins the transaction of the act: an act that rolls back leaves no row. */
@ApplicationScoped
public class AuditLog {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /**
     * @param action a word of the code, as {@code ORDER_REGISTERED}
     * @param subject kind and id, as {@code order:17}; never a name
     */
    public void write(
            @Nullable Long personId,
            @Nullable Long schoolId,
            String action,
            @Nullable String subject) {
        entities.persist(new AuditEntry(clock.instant(), personId, schoolId, action, subject));
    }

    public List<AuditEntry> ofSchool(long schoolId) {
        return entities.createNamedQuery("AuditEntry.ofSchool", AuditEntry.class)
                .setParameter("school", schoolId)
                .setMaxResults(500)
                .getResultList();
    }
}
