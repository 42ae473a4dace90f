package org.nastavnik.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** The audit log for its readers; who may ask what, the asking room decides. */
@ApplicationScoped
public class Acts {

    private static final String ACTORS =
            "SELECT DISTINCT personId FROM audit_entry"
                    + " WHERE schoolId = ?1 AND personId IS NOT NULL";

    @PersistenceContext EntityManager entities;

    /** The newest that the question is about. */
    public List<AuditEntry> newest(ActQuestion question, int most) {
        ActQuestion.Statement statement = question.newest(most);
        Query query = entities.createNativeQuery(statement.sql());
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        List<Long> ids = ids(query).toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery("AuditEntry.byIds", AuditEntry.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Persons who ever did something in the school. */
    public List<Long> actors(long schoolId) {
        return ids(entities.createNativeQuery(ACTORS).setParameter(1, schoolId)).toList();
    }

    private static Stream<Long> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue());
    }
}
