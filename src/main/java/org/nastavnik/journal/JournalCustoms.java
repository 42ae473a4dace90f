package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How each school keeps its journals. */
@ApplicationScoped
public class JournalCustoms {

    @PersistenceContext EntityManager entities;

    public JournalCustom of(long schoolId) {
        return entities.createNamedQuery("JournalCustom.ofSchool", JournalCustom.class)
                .setParameter("school", schoolId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new JournalCustom(schoolId));
    }

    void keep(JournalCustom custom) {
        entities.merge(custom);
    }
}
