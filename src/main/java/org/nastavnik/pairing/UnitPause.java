package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.nastavnik.shared.Period;

/** Days on which a unit does not work, by an order. */
@Entity
@Table(name = "unit_pause")
class UnitPause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate beginsOn;
    private LocalDate endsOn;
    private long orderId;

    protected UnitPause() {}

    UnitPause(Period period, long orderId) {
        this.beginsOn = period.from();
        this.endsOn = Objects.requireNonNull(period.to());
        this.orderId = orderId;
    }

    /** Ends on that day instead; a pause that had not begun is none. */
    void endBefore(LocalDate day) {
        if (!endsOn.isBefore(day)) {
            endsOn = day.minusDays(1);
        }
    }

    Period period() {
        return new Period(beginsOn, endsOn.isBefore(beginsOn) ? beginsOn : endsOn);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(beginsOn) && !day.isAfter(endsOn);
    }

    long orderId() {
        return orderId;
    }
}
