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
 * @param links what else the answer is for
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
        boolean perCompetence,
        Links links) {

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

    /**
     * What an answer is for beside the questionnaire itself; null for nothing.
     *
     * @param pairsWith number of the question of the first questionnaire that asks for the same
     * @param impact code of the parameter of influence that it measures
     * @param swot the list of a SWOT analysis to which it may be taken: S, W, O or T
     * @param indicator code of the indicator that is counted from it
     * @param criterion of the choice of mentors
     */
    public record Links(
            @Nullable Integer pairsWith,
            @Nullable String impact,
            @Nullable String swot,
            @Nullable String indicator,
            @Nullable String criterion) {

        static final Links NONE = new Links(null, null, null, null, null);
    }

    /** Asked of those who answered an earlier question so. */
    public record Condition(int no, String answer) {}

    /** Asked of everybody alike, and read by all who read responses. */
    boolean isForAll() {
        return !perCompetence && filledBy == null && visibleTo.isEmpty();
    }

    /** A mark of the scale on which all papers count. */
    boolean isMarkOfTen() {
        return type == Type.SCALE && options.size() == 10 && options.get(0).equals("1");
    }

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
