package org.nastavnik.pairing;

/**
 * One value by which a list can be narrowed.
 *
 * @param value as the address names it
 * @param query of the same list with the value chosen, or not chosen where it is now
 * @param rows how many there are
 */
public record Chip(String label, String value, String query, boolean on, long rows) {}
