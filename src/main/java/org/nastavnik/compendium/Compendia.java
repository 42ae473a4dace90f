package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** The compendia of all schools, one a school year. */
@ApplicationScoped
public class Compendia {

    @PersistenceContext EntityManager entities;

    Compendium add(Compendium compendium) {
        entities.persist(compendium);
        entities.flush();
        return compendium;
    }

    /** As it is now; nobody else changes it until this is done. */
    void hold(Compendium compendium) {
        entities.flush();
        entities.refresh(compendium, LockModeType.PESSIMISTIC_WRITE);
    }

    public Compendium byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Compendium.class, id))
                .filter(compendium -> compendium.schoolId() == schoolId)
                .orElseThrow(() -> new CompendiumNotFound("compendium " + id));
    }

    public Optional<Compendium> ofYear(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Compendium.ofYear", Compendium.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .findFirst();
    }
}
