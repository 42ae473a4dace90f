package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The marks of all experts. */
@ApplicationScoped
class ScoreSheets {

    @PersistenceContext EntityManager entities;

    ScoreSheet add(ScoreSheet sheet) {
        entities.persist(sheet);
        entities.flush();
        return sheet;
    }

    List<ScoreSheet> of(Contest contest, StageKind kind) {
        return entities.createNamedQuery("ScoreSheet.ofContest", ScoreSheet.class)
                .setParameter("contest", contest.id())
                .setParameter("kind", kind)
                .getResultList();
    }

    List<ScoreSheet> of(Collection<JuryMember> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("ScoreSheet.ofMembers", ScoreSheet.class)
                .setParameter("members", members.stream().map(JuryMember::id).toList())
                .getResultList();
    }
}
