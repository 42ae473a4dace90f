package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.system.HourPassed;

/** Tries of all accounts. */
@ApplicationScoped
class Attempts {

    @PersistenceContext EntityManager entities;

    CodeAttempts of(long identityId, Instant now) {
        @Nullable CodeAttempts known = entities.find(CodeAttempts.class, identityId);
        if (known != null) {
            return known;
        }
        CodeAttempts first = new CodeAttempts(identityId, now);
        entities.persist(first);
        return first;
    }

    /** Whose hour is over may try again, with a row or without. */
    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("CodeAttempts.sweep")
                .setParameter("since", hour.now().minus(CodeAttempts.WINDOW))
                .executeUpdate();
    }
}
