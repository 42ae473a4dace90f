package org.nastavnik.pairing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit.State;
import org.nastavnik.shared.RuleBroken;

/**
 * Where a unit is in its life, by which orders, and what it comes back to when its rest is over or
 * its end undone. Refusals name the unit by its code.
 */
@Embeddable
public class UnitLife {

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    /** Of a unit at rest or ended only. */
    @Enumerated(EnumType.STRING)
    private @Nullable State formerState;

    private @Nullable Long orderId;
    private @Nullable Long endOrderId;

    void agree(String code) {
        require(State.PROPOSED, code);
        state = State.AGREED;
    }

    void cancel(String code) {
        requireBeforeOrder(code);
        state = State.CANCELLED;
    }

    void fixBy(long order, String code) {
        require(State.AGREED, code);
        state = State.FIXED;
        orderId = order;
    }

    void undoFixingBy(long order, String code) {
        requireUndoable(order, code);
        state = State.AGREED;
        orderId = null;
    }

    /** Only the order that fixed the unit, and only until work has begun. */
    void requireUndoable(long order, String code) {
        if (state != State.FIXED || !Objects.equals(orderId, order)) {
            throw new RuleBroken("pairing.rule.workBegun", code);
        }
    }

    void meet() {
        if (state == State.FIXED) {
            state = State.ACTIVE;
        }
    }

    void rest(boolean rests) {
        if (rests && state.working()) {
            formerState = state;
            state = State.SUSPENDED;
        } else if (!rests && state == State.SUSPENDED) {
            comeBack();
        }
    }

    void endBy(long order, EndReason reason, String code) {
        requireStanding(code);
        formerState = state == State.SUSPENDED ? formerState : state;
        state = reason == EndReason.COMPLETED ? State.COMPLETED : State.TERMINATED;
        endOrderId = order;
    }

    boolean isEndedBy(long order) {
        return Objects.equals(endOrderId, order);
    }

    /** Any order but the one that ended the unit leaves its state alone. */
    void undoEndBy(long order) {
        if (isEndedBy(order)) {
            comeBack();
            endOrderId = null;
        }
    }

    private void comeBack() {
        state = Objects.requireNonNull(formerState);
        formerState = null;
    }

    void require(State needed, String code) {
        if (state != needed) {
            throw new RuleBroken("pairing.rule.state." + needed, code);
        }
    }

    void requireBeforeOrder(String code) {
        if (state != State.PROPOSED && state != State.AGREED) {
            throw new RuleBroken("pairing.rule.fixedAlready", code);
        }
    }

    void requireStanding(String code) {
        if (!state.standing()) {
            throw new RuleBroken("pairing.rule.notFixed", code);
        }
    }

    State state() {
        return state;
    }

    @Nullable Long orderId() {
        return orderId;
    }

    @Nullable Long endOrderId() {
        return endOrderId;
    }
}
