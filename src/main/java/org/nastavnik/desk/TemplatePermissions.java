package org.nastavnik.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Which templates schools may change. */
@ApplicationScoped
class TemplatePermissions {

    /** Stands for every template; no folder is called so. */
    static final String ALL = "*";

    @PersistenceContext EntityManager entities;

    Set<String> given() {
        return entities.createNamedQuery("TemplatePermission.all", TemplatePermission.class)
                .getResultStream()
                .map(TemplatePermission::name)
                .collect(Collectors.toSet());
    }

    void give(String name, long by, Instant at) {
        if (entities.find(TemplatePermission.class, name) == null) {
            entities.persist(new TemplatePermission(name, by, at));
        }
    }

    void withdraw(String name) {
        TemplatePermission given = entities.find(TemplatePermission.class, name);
        if (given != null) {
            entities.remove(given);
        }
    }
}
