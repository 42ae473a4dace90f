package org.nastavnik.pairing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentorProfile.State;
import org.nastavnik.shared.RuleBroken;

/** How far a mentor has come on his way to the order that appoints him, and past it. */
@Embeddable
public class ProfileLife {

    @Enumerated(EnumType.STRING)
    private State state = State.CANDIDATE;

    private boolean trainingNeeded;
    private boolean interviewAsked;
    private boolean reserve;
    private @Nullable Long orderId;
    private @Nullable Long releaseOrderId;

    /** Chosen as he was, and appointed by nobody yet. */
    ProfileLife again(boolean trained) {
        ProfileLife copy = new ProfileLife();
        copy.reserve = reserve;
        copy.trainingNeeded = trainingNeeded;
        copy.state = state.beforeOrder() ? state : chosen(trained);
        return copy;
    }

    private static State chosen(boolean trained) {
        return trained ? State.TRAINED : State.SELECTED;
    }

    void reserveIs(boolean inReserve) {
        reserve = inReserve;
    }

    void trainingIs(boolean needed) {
        trainingNeeded = needed;
    }

    void askInterview() {
        interviewAsked = state == State.CANDIDATE;
    }

    void interviewed() {
        interviewAsked = false;
        if (state == State.CANDIDATE) {
            state = State.INTERVIEWED;
        }
    }

    void select(boolean trained) {
        if (state == State.CANDIDATE || state == State.INTERVIEWED) {
            state = chosen(trained);
        }
    }

    void train() {
        if (state == State.SELECTED) {
            state = State.TRAINED;
        }
    }

    /**
     * @param side declined or rejected
     */
    void leave(State side) {
        if (!state.beforeOrder()) {
            throw new RuleBroken("pairing.rule.appointedAlready");
        }
        state = side;
    }

    void leaveSchool() {
        if (state.beforeOrder()) {
            state = State.DECLINED;
        } else if (state == State.APPOINTED) {
            state = State.RELEASED;
        }
    }

    void reconsider() {
        if (state == State.DECLINED || state == State.REJECTED) {
            state = State.CANDIDATE;
        }
    }

    void appointBy(long order) {
        if (state == State.RELEASED) {
            throw new RuleBroken("pairing.rule.released");
        }
        if (state != State.APPOINTED && !isAppointable()) {
            throw new RuleBroken(
                    state == State.SELECTED
                            ? "pairing.rule.notTrained"
                            : "pairing.rule.notSelected");
        }
        state = State.APPOINTED;
        orderId = order;
    }

    void undoAppointmentBy(long order, boolean trained) {
        if (state == State.APPOINTED && Objects.equals(orderId, order)) {
            state = chosen(trained);
            orderId = null;
        }
    }

    void releaseBy(long order) {
        if (state != State.APPOINTED) {
            throw new RuleBroken("pairing.rule.notAppointed");
        }
        state = State.RELEASED;
        releaseOrderId = order;
    }

    void undoReleaseBy(long order) {
        if (state == State.RELEASED && Objects.equals(releaseOrderId, order)) {
            state = State.APPOINTED;
            releaseOrderId = null;
        }
    }

    boolean isAppointable() {
        return state == State.TRAINED || state == State.SELECTED && !trainingNeeded;
    }

    State standing(boolean hasMentees) {
        if (state != State.APPOINTED) {
            return state;
        }
        if (hasMentees) {
            return State.ACTIVE;
        }
        return reserve ? State.RESERVE : State.APPOINTED;
    }

    State state() {
        return state;
    }

    boolean isReserve() {
        return reserve;
    }

    boolean isTrainingNeeded() {
        return trainingNeeded;
    }

    boolean isInterviewAsked() {
        return interviewAsked;
    }

    @Nullable Long orderId() {
        return orderId;
    }
}
