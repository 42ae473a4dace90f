package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** Minutes of pedagogical councils, school by school. */
@ApplicationScoped
class Councils {

    @PersistenceContext EntityManager entities;

    CouncilMinutes add(CouncilMinutes minutes) {
        entities.persist(minutes);
        entities.flush();
        return minutes;
    }

    CouncilMinutes byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(CouncilMinutes.class, id))
                .filter(minutes -> minutes.schoolId() == schoolId)
                .orElseThrow(() -> new CouncilMinutesNotFound(id));
    }

    /** In the order of their dates: the grounds that acts of the year can name. */
    List<CouncilMinutes> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("CouncilMinutes.ofYear", CouncilMinutes.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    void rewritten() {
        entities.flush();
    }
}
