package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Work that waits to be counted. */
@ApplicationScoped
class MovedWorks {

    private static final int MOST = 500;
    private static final int MOST_FAILURES = 5;

    @PersistenceContext EntityManager entities;

    /** Whose work at which place; moved ten times, it is counted once. */
    record Whose(String place, long personId) {}

    void add(MovedWork moved) {
        entities.persist(moved);
    }

    /** The oldest, with the numbers of their rows. */
    Map<Whose, List<Long>> waiting() {
        return entities.createNamedQuery("MovedWork.oldest", MovedWork.class)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                moved -> new Whose(moved.place(), moved.personId()),
                                LinkedHashMap::new,
                                Collectors.mapping(MovedWork::id, Collectors.toList())));
    }

    void forget(List<Long> ids) {
        entities.createNamedQuery("MovedWork.forget").setParameter("ids", ids).executeUpdate();
    }

    /** What cannot be counted again and again is given up. */
    void failed(List<Long> ids) {
        entities.createNamedQuery("MovedWork.failed").setParameter("ids", ids).executeUpdate();
        entities.createNamedQuery("MovedWork.giveUp")
                .setParameter("most", MOST_FAILURES)
                .executeUpdate();
    }
}
