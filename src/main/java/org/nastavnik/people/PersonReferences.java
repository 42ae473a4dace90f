package org.nastavnik.people;

import java.util.List;

/**
 * Each room that keeps ids of persons names its columns by a bean of this, so that two persons who
 * are one human can be merged everywhere at once. A test holds the columns of the tables against
 * it. What moves is counted for the curator under the message {@code merge.<table>}.
 */
public interface PersonReferences {

    List<PersonReference> columns();

    /** Throws a {@code RuleBroken} where a rule of the room stands against it. */
    default void requireMergeable(long schoolId, long from, long into) {}
}
