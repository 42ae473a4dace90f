package org.nastavnik.order;

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
    REWARD
}
