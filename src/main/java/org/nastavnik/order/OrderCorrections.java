package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Wrong numbers and dates that were put right, for ever visible. */
@ApplicationScoped
class OrderCorrections {

    @PersistenceContext EntityManager entities;

    void add(OrderCorrection correction) {
        entities.persist(correction);
    }

    List<OrderCorrection> of(Order order) {
        return entities.createNamedQuery("OrderCorrection.ofOrder", OrderCorrection.class)
                .setParameter("school", order.schoolId())
                .setParameter("order", order.id())
                .getResultList();
    }
}
