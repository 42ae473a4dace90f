package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;

/**
 * One question as it stands in the questionnaire.
 *
 * @param options what may be chosen; of a scale its marks; empty where words are typed
 * @param condition null where everybody is asked
 * @param mustBe the only answer with which the questionnaire is taken
 * @param visibleTo only they read the answer, beside who gave it; empty: all who read responses
 * @param filledBy not asked of the person: that role measures it
 */
public record Question(
        int no,
        String text,
        Type type,
        boolean required,
        List<String> options,
        Limits limits,
        @Nullable Condition condition,
        @Nullable String mustBe,
        List<Role> visibleTo,
        @Nullable Role filledBy,
        boolean perCompetence) {

    /** How it is answered. */
    public enum Type {
        SCALE,
        SINGLE_CHOICE,
        MULTI_CHOICE,
        NUMBER,
        LINES,
        OPEN;

        boolean chosen() {
            return this == SCALE || this == SINGLE_CHOICE || this == MULTI_CHOICE;
        }
    }

    /**
     * Of a number its bounds; of lines and options how many there may be.
     *
     * @param max null for no limit
     */
    public record Limits(@Nullable Integer min, @Nullable Integer max) {}

    /** Asked of those who answered an earlier question so. */
    public record Condition(int no, String answer) {}

    /** Who reads responses, but for the person himself. */
    boolean visibleTo(Iterable<Role> readers) {
        if (visibleTo.isEmpty()) {
            return true;
        }
        for (Role reader : readers) {
            if (visibleTo.contains(reader)) {
                return true;
            }
        }
        return false;
    }
}
