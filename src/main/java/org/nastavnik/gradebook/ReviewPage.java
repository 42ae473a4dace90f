package org.nastavnik.gradebook;

/**
 * @param problem key of the message that tells why there is nothing to see; with {@code .remedy}
 *     what to do
 */
public record ReviewPage(String problem) {}
