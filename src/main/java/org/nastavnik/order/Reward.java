package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;

/**
 * A reward that a registered order gave. It stays known when the order is annulled, but is no
 * reward any more and its paper is not made again.
 */
@Entity
@Table(name = "reward")
@NamedQuery(
        name = "Reward.ofOrder",
        query =
                "select r from Reward r where r.schoolId = :school and r.orderId = :order"
                        + " order by r.id")
@NamedQuery(
        name = "Reward.ofPerson",
        query =
                "select r from Reward r where r.schoolId = :school and r.personId = :person"
                        + " order by r.id")
class Reward extends SchoolOwned {

    /** What is handed over. */
    enum Kind {
        GRATITUDE,
        CERTIFICATE,
        LETTER_TO_PARENTS,
        LETTER_TO_PARTNER
    }

    private long orderId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Long personId;
    private @Nullable String organisation;
    private @Nullable String merit;
    private boolean revoked;

    protected Reward() {}

    Reward(Order order, Kind kind, @Nullable Long personId, @Nullable String merit) {
        super(order.schoolId());
        this.orderId = order.id();
        this.kind = kind;
        this.personId = personId;
        this.merit = merit;
    }

    /** A letter; its person is the head of the organisation. */
    static Reward toPartner(
            Order order, String organisation, @Nullable Long head, @Nullable String merit) {
        Reward letter = new Reward(order, Kind.LETTER_TO_PARTNER, head, merit);
        letter.organisation = organisation;
        return letter;
    }

    void revoke() {
        revoked = true;
    }

    long orderId() {
        return orderId;
    }

    Kind kind() {
        return kind;
    }

    @Nullable Long personId() {
        return personId;
    }

    @Nullable String organisation() {
        return organisation;
    }

    /** In the nominative, what for; null where the paper thanks for the whole. */
    @Nullable String merit() {
        return merit;
    }

    boolean isRevoked() {
        return revoked;
    }
}
