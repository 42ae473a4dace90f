package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What rows of a school's road map say, for rooms that count them. */
@ApplicationScoped
public class RoadMapTitles {

    @PersistenceContext EntityManager entities;

    /** In the order of the map. */
    public List<String> of(Collection<Long> rowIds, long schoolId) {
        return rowIds.isEmpty()
                ? List.of()
                : entities.createNamedQuery("RoadMap.titles", String.class)
                        .setParameter("school", schoolId)
                        .setParameter("rows", rowIds)
                        .getResultList();
    }
}
