package org.nastavnik.roadmap;

import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/**
 * The corner of an act that an order approves.
 *
 * @param annex its number among the annexes of the order; null for the only one
 * @param order null while no order is registered: blanks to be filled by hand
 */
record Grif(@Nullable Integer annex, @Nullable Registration order) {}
