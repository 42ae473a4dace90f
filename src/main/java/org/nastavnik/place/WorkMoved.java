package org.nastavnik.place;

/**
 * Somebody's counted work changed, either way. Fired inside the transaction that changed it.
 *
 * @param place code of a {@link GradedKind}
 */
public record WorkMoved(String place, long personId) {}
