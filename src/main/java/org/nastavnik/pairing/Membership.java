package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;

/** A person in a unit from a day to a day, by which orders, and why it ended. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private LocalDate beginsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Long startOrderId;
    private @Nullable Long endOrderId;
    private @Nullable String endReason;

    protected Membership() {}

    Membership(long personId, MemberRole role, LocalDate beginsOn) {
        this.personId = personId;
        this.role = role;
        this.beginsOn = beginsOn;
    }

    void startedBy(long order) {
        if (startOrderId == null) {
            startOrderId = order;
        }
    }

    /** No other order has begun or ended it. */
    boolean standsOn(long order) {
        return Objects.equals(startOrderId, order) && endOrderId == null;
    }

    void forgetStart() {
        startOrderId = null;
    }

    void endBy(long order, LocalDate lastDay, String reason) {
        endOrderId = order;
        endOn(lastDay, reason);
    }

    void endOn(LocalDate lastDay, String reason) {
        endsOn = lastDay.isBefore(beginsOn) ? beginsOn : lastDay;
        endReason = reason;
    }

    public boolean isOpen() {
        return endsOn == null;
    }

    public long personId() {
        return personId;
    }

    public MemberRole role() {
        return role;
    }

    public Period period() {
        return new Period(beginsOn, endsOn);
    }

    public @Nullable Long startOrderId() {
        return startOrderId;
    }

    public @Nullable Long endOrderId() {
        return endOrderId;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
