package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;

/**
 * What somebody of the school has earned outside of it: a contest won. Waits for an order that
 * rewards him, or until the curator says that there will be none.
 */
@Entity
@Table(name = "merit")
@NamedQuery(
        name = "Merit.open",
        query =
                "select m from Merit m where m.schoolId = :school and m.orderId is null and"
                        + " m.dismissedOn is null order by m.earnedOn, m.id")
@NamedQuery(
        name = "Merit.ofOrder",
        query =
                "select m from Merit m where m.schoolId = :school and m.orderId = :order"
                        + " order by m.id")
@NamedQuery(
        name = "Merit.ofPerson",
        query =
                "select m from Merit m where m.schoolId = :school and m.personId = :person"
                        + " order by m.earnedOn, m.id")
class Merit extends SchoolOwned {

    private long personId;
    private String source;
    private String content;
    private boolean first;
    private LocalDate earnedOn;
    private @Nullable Long orderId;
    private @Nullable LocalDate dismissedOn;

    protected Merit() {}

    Merit(long schoolId, EarnedMerit earned) {
        super(schoolId);
        personId = earned.personId();
        source = earned.source();
        content = earned.content();
        first = earned.first();
        earnedOn = earned.on();
    }

    void rewardBy(Order order) {
        orderId = order.id();
    }

    /** The order is annulled: it waits again. */
    void reopen() {
        orderId = null;
    }

    void dismiss(LocalDate day) {
        if (orderId == null) {
            dismissedOn = day;
        }
    }

    boolean isOpen() {
        return orderId == null && dismissedOn == null;
    }

    boolean isRewardedBy(Order order) {
        return orderId != null && orderId == order.id();
    }

    boolean isOf(String where) {
        return source.equals(where);
    }

    long personId() {
        return personId;
    }

    /** In the nominative: «победа в конкурсе «…»». */
    String content() {
        return content;
    }

    boolean isFirst() {
        return first;
    }

    LocalDate earnedOn() {
        return earnedOn;
    }
}
