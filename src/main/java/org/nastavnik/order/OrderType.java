package org.nastavnik.order;

/** What an order is about, as it is kept; {@link OrderKind} says what each of them means. */
public enum OrderType {
    APPOINTMENT,
    PAIRING,
    REPLACEMENT
}
