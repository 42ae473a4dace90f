package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.nastavnik.people.Role;

/** A role that somebody has because of the order; annulment takes back these and no others. */
@Entity
@Table(name = "order_grant")
class OrderGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean released;

    protected OrderGrant() {}

    OrderGrant(long personId, Role role) {
        this.personId = personId;
        this.role = role;
    }

    /** The order takes the role away; its annulment gives it back. */
    static OrderGrant release(long personId, Role role) {
        OrderGrant released = new OrderGrant(personId, role);
        released.released = true;
        return released;
    }

    boolean isRelease() {
        return released;
    }

    long personId() {
        return personId;
    }

    Role role() {
        return role;
    }
}
