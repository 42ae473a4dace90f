package org.nastavnik.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that names persons, and what becomes of it when two of them turn out to be one human.
 *
 * @param per the columns within which a person stands once only; empty where that is no matter
 * @param refusal the rule that stands against a second one; null where one of the two may go
 * @param kept of two the one that has this filled in stays; null where they are worth the same
 * @param evidence who did it then stays as it was written
 */
public record PersonReference(
        String table,
        String column,
        List<String> per,
        @Nullable String refusal,
        @Nullable String kept,
        boolean evidence) {

    /** From now on the remaining person stands there. */
    public static PersonReference moves(String table, String column) {
        return new PersonReference(table, column, List.of(), null, null, false);
    }

    /** Is never changed afterwards: it tells who it was. */
    public static PersonReference stays(String table, String column) {
        return new PersonReference(table, column, List.of(), null, null, true);
    }

    /** Both have one within the same {@code per}: people must decide first which one is right. */
    public static PersonReference refuses(
            String messageKey, String table, String column, String... per) {
        return new PersonReference(table, column, List.of(per), messageKey, null, false);
    }

    /** Both have one within the same {@code per}: one of them goes. */
    public static PersonReference keepsOne(String table, String column, String... per) {
        return new PersonReference(table, column, List.of(per), null, null, false);
    }

    /** As {@link #keepsOne}; where only one of the two has the column filled in, that one stays. */
    public PersonReference keepingFilled(String filled) {
        return new PersonReference(table, column, per, refusal, filled, evidence);
    }
}
