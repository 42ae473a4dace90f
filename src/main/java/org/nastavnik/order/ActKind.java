package org.nastavnik.order;

/** Acts of the school that an order approves. */
public enum ActKind {
    REGULATION,
    PROGRAMME,
    ROAD_MAP,
    OTHER
}
