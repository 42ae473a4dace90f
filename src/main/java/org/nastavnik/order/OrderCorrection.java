package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.SchoolOwned;

/** Number or date of an order were typed wrong: what stood before, who put it right, and why. */
@Entity
@Table(name = "order_correction")
@NamedQuery(
        name = "OrderCorrection.ofOrder",
        query =
                "select c from OrderCorrection c where c.schoolId = :school and c.orderId = :order"
                        + " order by c.id")
class OrderCorrection extends SchoolOwned {

    private long orderId;
    private String oldNumber;
    private LocalDate oldDate;
    private String newNumber;
    private LocalDate newDate;
    private String reason;
    private @Nullable Long oldPaperId;
    private long madeBy;
    private Instant madeAt;

    protected OrderCorrection() {}

    /** Of an order that still has the wrong number and its paper. */
    OrderCorrection(Order wrong, Registration right, String reason, long madeBy, Instant madeAt) {
        super(wrong.schoolId());
        Registration old = Objects.requireNonNull(wrong.registration());
        this.orderId = wrong.id();
        this.oldNumber = old.number();
        this.oldDate = old.date();
        this.oldPaperId = wrong.paperId();
        this.newNumber = right.number();
        this.newDate = right.date();
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    Registration before() {
        return new Registration(oldNumber, oldDate);
    }

    Registration after() {
        return new Registration(newNumber, newDate);
    }

    String reason() {
        return reason;
    }

    /** The file with the wrong number; null where none had been made. */
    @Nullable Long oldPaperId() {
        return oldPaperId;
    }

    long madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
