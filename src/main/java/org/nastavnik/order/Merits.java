package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What persons of all schools have earned. */
@ApplicationScoped
public class Merits {

    @PersistenceContext EntityManager entities;

    /** Told twice, it stands once. */
    public void note(long schoolId, EarnedMerit earned) {
        boolean known =
                ofPerson(earned.personId(), schoolId).stream()
                        .anyMatch(merit -> merit.isOf(earned.source()));
        if (!known) {
            entities.persist(new Merit(schoolId, earned));
        }
    }

    /** What a person has earned, the earliest first. */
    public List<String> of(long personId, long schoolId) {
        return ofPerson(personId, schoolId).stream().map(Merit::content).toList();
    }

    private List<Merit> ofPerson(long personId, long schoolId) {
        return entities.createNamedQuery("Merit.ofPerson", Merit.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those for which nobody has been rewarded yet. */
    List<Merit> open(long schoolId) {
        return entities.createNamedQuery("Merit.open", Merit.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    List<Merit> rewardedBy(Order order) {
        return entities.createNamedQuery("Merit.ofOrder", Merit.class)
                .setParameter("school", order.schoolId())
                .setParameter("order", order.id())
                .getResultList();
    }

    Merit byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Merit.class, id))
                .filter(merit -> merit.schoolId() == schoolId)
                .orElseThrow(() -> new OrderNotFound(id));
    }
}
