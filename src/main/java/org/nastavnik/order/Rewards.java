package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rewards of all schools. */
@ApplicationScoped
class Rewards {

    @PersistenceContext EntityManager entities;

    void add(Reward reward) {
        entities.persist(reward);
    }

    List<Reward> of(Order order) {
        return entities.createNamedQuery("Reward.ofOrder", Reward.class)
                .setParameter("school", order.schoolId())
                .setParameter("order", order.id())
                .getResultList();
    }

    List<Reward> of(long personId, long schoolId) {
        return entities.createNamedQuery("Reward.ofPerson", Reward.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    Reward byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Reward.class, id))
                .filter(reward -> reward.schoolId() == schoolId)
                .orElseThrow(() -> new OrderNotFound(id));
    }
}
