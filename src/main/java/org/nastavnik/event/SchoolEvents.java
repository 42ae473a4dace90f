package org.nastavnik.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** Events, partners and publications of all schools. */
@ApplicationScoped
public class SchoolEvents {

    @PersistenceContext EntityManager entities;

    void keep(SchoolOwned entry) {
        entities.persist(entry);
        entities.flush();
    }

    void remove(SchoolOwned entry) {
        entities.remove(entry);
    }

    <T extends SchoolOwned> T byId(Class<T> type, long id, long schoolId) {
        return Optional.ofNullable(entities.find(type, id))
                .filter(entry -> entry.schoolId() == schoolId)
                .orElseThrow(() -> new EventNotFound(id));
    }

    /** The latest first. */
    public List<ProgrammeEvent> events(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("ProgrammeEvent.ofYear", ProgrammeEvent.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    public List<PartnerOrganisation> partners(long schoolId) {
        return entities.createNamedQuery("PartnerOrganisation.ofSchool", PartnerOrganisation.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** The latest first. */
    public List<Publication> publications(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Publication.ofYear", Publication.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    /** Of all years, the earliest first. */
    public List<Publication> publicationsNaming(long personId, long schoolId) {
        return entities.createNamedQuery("Publication.naming", Publication.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<Publication> publication(long schoolId, String url) {
        return entities.createNamedQuery("Publication.ofAddress", Publication.class)
                .setParameter("school", schoolId)
                .setParameter("url", url)
                .getResultStream()
                .findFirst();
    }
}
