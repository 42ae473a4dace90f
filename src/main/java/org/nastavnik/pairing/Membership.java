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

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.MAIN;

    private boolean acting;

    protected Membership() {}

    Membership(long personId, MemberRole role, LocalDate beginsOn) {
        this.personId = personId;
        this.role = role;
        this.beginsOn = beginsOn;
    }

    static Membership coMentor(long personId, LocalDate from) {
        Membership joined = new Membership(personId, MemberRole.MENTOR, from);
        joined.standing = Standing.CO_MENTOR;
        return joined;
    }

    static Membership substitute(long personId, Period period) {
        Membership joined = new Membership(personId, MemberRole.MENTOR, period.from());
        joined.standing = Standing.SUBSTITUTE;
        joined.endsOn = period.to();
        return joined;
    }

    /** A substitute acts on the days of his order only. */
    void live(LocalDate today) {
        acting = standing == Standing.SUBSTITUTE && period().contains(today);
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

    /** No order has ended it but perhaps this one. */
    boolean isTouchedOnlyBy(long order) {
        return endOrderId == null || endOrderId == order;
    }

    boolean isBegunBy(long order) {
        return Objects.equals(startOrderId, order);
    }

    boolean isEndedBy(long order) {
        return Objects.equals(endOrderId, order);
    }

    void beginOn(LocalDate day) {
        beginsOn = day;
    }

    void reopen() {
        endOrderId = null;
        endsOn = null;
        endReason = null;
    }

    void endBy(long order, LocalDate lastDay, EndReason reason) {
        endOrderId = order;
        endOn(lastDay, reason);
    }

    void endOn(LocalDate lastDay, EndReason reason) {
        endsOn = lastDay.isBefore(beginsOn) ? beginsOn : lastDay;
        endReason = reason;
    }

    public boolean isOpen() {
        return endsOn == null;
    }

    boolean isMentorAs(Standing wanted) {
        return role == MemberRole.MENTOR && standing == wanted;
    }

    /** Leads the unit today beside or instead of its mentor. */
    boolean leadsToo() {
        return acting || isOpen() && isMentorAs(Standing.CO_MENTOR);
    }

    public Standing standing() {
        return standing;
    }

    long id() {
        return id;
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

    public @Nullable EndReason endReason() {
        return endReason;
    }
}
