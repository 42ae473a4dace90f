package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** What schools have submitted. Only the methodical centre looks over all schools at once. */
@ApplicationScoped
public class Submissions {

    @PersistenceContext EntityManager entities;

    Submission add(Submission submission) {
        entities.persist(submission);
        entities.flush();
        return submission;
    }

    public Submission byId(long id, long schoolId) {
        return Optional.of(ofAnySchool(id))
                .filter(submission -> submission.schoolId() == schoolId)
                .orElseThrow(() -> new CompendiumNotFound("submission " + id));
    }

    /** For the methodical centre only. */
    Submission ofAnySchool(long id) {
        return Optional.ofNullable(entities.find(Submission.class, id))
                .orElseThrow(() -> new CompendiumNotFound("submission " + id));
    }

    /** Newest first. */
    public List<Submission> of(Compendium compendium) {
        return entities.createNamedQuery("Submission.ofCompendium", Submission.class)
                .setParameter("school", compendium.schoolId())
                .setParameter("compendium", compendium.id())
                .getResultList();
    }

    /** The last version of each school that has submitted one; for the methodical centre only. */
    public Map<Long, Submission> lastBySchool(SchoolYear year) {
        Map<Long, Submission> last = new LinkedHashMap<>();
        entities.createNamedQuery("Submission.ofYear", Submission.class)
                .setParameter("year", year.startYear())
                .getResultStream()
                .forEach(submission -> last.put(submission.schoolId(), submission));
        return last;
    }

    /** School years in which anything was submitted, the latest first. */
    List<SchoolYear> years() {
        return entities.createNamedQuery("Submission.years", Integer.class)
                .getResultStream()
                .map(SchoolYear::new)
                .toList();
    }
}
