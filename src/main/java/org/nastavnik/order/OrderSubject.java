package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Whom or what an order is about: a mentor, a unit, or a unit and its new mentor. */
@Entity
@Table(name = "order_subject")
class OrderSubject {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable Long unitId;
    private @Nullable Long personId;

    protected OrderSubject() {}

    private OrderSubject(@Nullable Long unitId, @Nullable Long personId) {
        this.unitId = unitId;
        this.personId = personId;
    }

    static OrderSubject person(long personId) {
        return new OrderSubject(null, personId);
    }

    static OrderSubject unit(long unitId) {
        return new OrderSubject(unitId, null);
    }

    static OrderSubject newMentor(long unitId, long personId) {
        return new OrderSubject(unitId, personId);
    }

    @Nullable Long unitId() {
        return unitId;
    }

    @Nullable Long personId() {
        return personId;
    }
}
