package org.nastavnik.order;

import java.util.Set;

/** What an order is about, as it is kept; {@link OrderKind} says what each of them means. */
public enum OrderType {
    LAUNCH,
    CURATOR,
    ACTS_APPROVAL,
    ACCESSIBILITY,
    APPOINTMENT,
    PAIRING,
    REPLACEMENT,
    SUBSTITUTION,
    SUSPENSION,
    STOP,
    COMPLETION,
    FINAL_EVENT,
    REWARD,
    /** Changes another order: its wording, and what it did by difference. */
    AMENDMENT,
    /** Ends one or several other orders and what they did. */
    CANCELLATION;

    /** Orders about orders. */
    static final Set<OrderType> REVISING = Set.of(AMENDMENT, CANCELLATION);
}
