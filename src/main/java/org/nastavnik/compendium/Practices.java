package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** All practices, school by school. */
@ApplicationScoped
public class Practices {

    @PersistenceContext EntityManager entities;

    Practice add(Practice practice) {
        entities.persist(practice);
        entities.flush();
        return practice;
    }

    public Practice byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Practice.class, id))
                .filter(practice -> practice.schoolId() == schoolId)
                .orElseThrow(() -> new PracticeNotFound(id));
    }

    /** Those that are in the compendium of that school. */
    List<Practice> includedOf(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Practice.includedOfYear", Practice.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter(
                        "states",
                        Arrays.stream(Practice.State.values())
                                .filter(Practice.State::included)
                                .toList())
                .getResultList();
    }

    public List<Practice> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Practice.ofYear", Practice.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }
}
