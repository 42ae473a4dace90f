package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Those who judge contests. */
@ApplicationScoped
class Jury {

    @PersistenceContext EntityManager entities;

    JuryMember add(JuryMember member) {
        entities.persist(member);
        entities.flush();
        return member;
    }

    JuryMember byId(long id, Contest contest) {
        return of(contest).stream()
                .filter(member -> member.id() == id)
                .findFirst()
                .orElseThrow(() -> new JuryMemberNotFound(id));
    }

    List<JuryMember> of(Contest contest) {
        return entities.createNamedQuery("JuryMember.ofContest", JuryMember.class)
                .setParameter("contest", contest.id())
                .getResultList();
    }

    List<JuryMember> ofPerson(long personId) {
        return entities.createNamedQuery("JuryMember.ofPerson", JuryMember.class)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<JuryMember> invitedBy(String code) {
        return entities.createNamedQuery("JuryMember.byCode", JuryMember.class)
                .setParameter("hash", JuryMember.hash(code))
                .getResultStream()
                .findFirst();
    }
}
