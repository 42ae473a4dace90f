package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.SchoolYear;

/** Talks of the psychologist with those who take part. */
@ApplicationScoped
class Interviews {

    @PersistenceContext EntityManager entities;

    Interview add(Interview interview) {
        entities.persist(interview);
        return interview;
    }

    /** The latest first. */
    List<Interview> of(long personId, long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Interview.ofPerson", Interview.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("person", personId)
                .getResultList();
    }

    Interview byId(long id, long schoolId) {
        return entities.createNamedQuery("Interview.ofSchoolById", Interview.class)
                .setParameter("school", schoolId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InterviewNotFound(id));
    }

    /** No such talk in this school. */
    static class InterviewNotFound extends NotFound {

        InterviewNotFound(long id) {
            super("interview " + id);
        }
    }
}
