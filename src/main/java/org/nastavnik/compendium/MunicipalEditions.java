package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** The compendia of all schools, one a school year. */
@ApplicationScoped
class MunicipalEditions {

    @PersistenceContext EntityManager entities;

    void add(MunicipalEdition edition) {
        entities.persist(edition);
        entities.flush();
    }

    MunicipalEdition byId(long id) {
        return Optional.ofNullable(entities.find(MunicipalEdition.class, id))
                .orElseThrow(() -> new CompendiumNotFound("municipal " + id));
    }

    Optional<MunicipalEdition> ofYear(SchoolYear year) {
        return entities.createNamedQuery("MunicipalEdition.ofYear", MunicipalEdition.class)
                .setParameter("year", year.startYear())
                .getResultStream()
                .findFirst();
    }
}
