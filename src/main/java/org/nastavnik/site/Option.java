package org.nastavnik.site;

/** One choice of a list; the label is shown as it is. */
public record Option(String value, String label) {}
