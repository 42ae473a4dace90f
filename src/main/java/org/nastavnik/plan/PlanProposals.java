package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MentoringUnit;

/** What mentees wish for. */
@ApplicationScoped
public class PlanProposals {

    @PersistenceContext EntityManager entities;

    void add(PlanProposal proposal) {
        entities.persist(proposal);
    }

    PlanProposal byId(long id, MentoringUnit unit) {
        return Optional.ofNullable(entities.find(PlanProposal.class, id))
                .filter(p -> p.schoolId() == unit.schoolId() && p.unitId() == unit.id())
                .orElseThrow(() -> new PlanNotFound("proposal " + id));
    }

    /** The newest first. */
    public List<PlanProposal> of(MentoringUnit unit) {
        return entities.createNamedQuery("PlanProposal.ofUnit", PlanProposal.class)
                .setParameter("school", unit.schoolId())
                .setParameter("unit", unit.id())
                .getResultList();
    }

    public boolean isWaiting(MentoringUnit unit) {
        return of(unit).stream().anyMatch(p -> p.state() == PlanProposal.State.WAITING);
    }
}
