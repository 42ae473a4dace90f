package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.shared.SchoolYear;

/** Answers that belong to nobody. */
@ApplicationScoped
class AnonymousSheets {

    @PersistenceContext EntityManager entities;

    void add(AnonymousSheet sheet) {
        entities.persist(sheet);
    }

    List<AnonymousSheet> of(Survey survey) {
        return entities.createNamedQuery("AnonymousSheet.ofSurvey", AnonymousSheet.class)
                .setParameter("school", survey.schoolId())
                .setParameter("survey", survey.id())
                .getResultList();
    }

    /** How many there are, by id of the survey. */
    Map<Long, Long> counts(long schoolId, SchoolYear year) {
        Map<Long, Long> counts = new HashMap<>();
        entities.createNamedQuery("AnonymousSheet.count", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}
