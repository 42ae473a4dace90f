package org.nastavnik.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that names persons, and what becomes of it when two of them turn out to be one human.
 *
 * @param per the columns within which a person stands once only; empty where that is no matter
 * @param refusal the rule that stands against two; null where one of them may go
 * @param kept of two the one that has this filled in stays; null where they are worth the same
 * @param part where a row that goes has rows of its own, as {@code table.column}
 * @param evidence who did it then stays as it was written
 */
public record PersonReference(
        String table,
        String column,
        List<String> per,
        @Nullable String refusal,
        @Nullable String kept,
        @Nullable String part,
        boolean evidence) {

    /** From now on the remaining person stands there. */
    public static PersonReference moves(String table, String column) {
        return new PersonReference(table, column, List.of(), null, null, null, false);
    }

    /** Is never changed afterwards: it tells who it was. */
    public static PersonReference stays(String table, String column) {
        return new PersonReference(table, column, List.of(), null, null, null, true);
    }

    /** Where both stand within the same {@code per}, one of the two goes. */
    public static PersonReference keepsOne(String table, String column, String... per) {
        return new PersonReference(table, column, List.of(per), null, null, null, false);
    }

    /** Where only one of the two has the column filled in, that one stays. */
    public PersonReference keepingFilled(String filled) {
        return new PersonReference(table, column, per, refusal, filled, part, evidence);
    }

    /** Two, or two that are filled in, are too much: people must decide first which is right. */
    public PersonReference refusing(String messageKey) {
        return new PersonReference(table, column, per, messageKey, kept, part, evidence);
    }

    /** What belongs to a row that goes, goes with it. */
    public PersonReference withRowsOf(String tableAndColumn) {
        return new PersonReference(table, column, per, refusal, kept, tableAndColumn, evidence);
    }
}
