package org.nastavnik.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.nastavnik.order.Order.State;
import org.nastavnik.shared.RuleBroken;

/** Where an order is between its draft and its end, and with what word it was sent there. */
@Embeddable
public class OrderStanding {

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private @Nullable String remark;
    private @Nullable String annulReason;

    void sendToSignature() {
        require(State.DRAFT);
        remark = null;
        state = State.READY;
    }

    void returnWith(String word) {
        require(State.READY);
        remark = word;
        state = State.DRAFT;
    }

    void register() {
        require(State.READY);
        state = State.REGISTERED;
    }

    void annul(String reason) {
        requireInForce();
        annulReason = reason;
        state = State.ANNULLED;
    }

    void amended() {
        requireInForce();
        state = State.AMENDED;
    }

    void cancelled() {
        requireInForce();
        state = State.CANCELLED;
    }

    void restored(boolean stillAmended) {
        if (state != State.AMENDED && state != State.CANCELLED) {
            throw new RuleBroken("order.rule.notRevised");
        }
        state = stillAmended ? State.AMENDED : State.REGISTERED;
    }

    void require(State needed) {
        if (state != needed) {
            throw new RuleBroken("order.rule.not." + needed);
        }
    }

    void requireInForce() {
        if (!state.inForce()) {
            throw new RuleBroken("order.rule.not.REGISTERED");
        }
    }

    State state() {
        return state;
    }

    @Nullable String remark() {
        return remark;
    }

    @Nullable String annulReason() {
        return annulReason;
    }
}
