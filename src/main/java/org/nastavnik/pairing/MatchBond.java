package org.nastavnik.pairing;

import org.jspecify.annotations.Nullable;

/**
 * What is between two people before they are matched.
 *
 * @param mentorsChoice 1 where the mentee is the mentor's first choice, 0 for none
 * @param menteesChoice the same the other way round
 * @param refusal who would not work with whom, null where nobody minds
 * @param succeeded they have completed a pair before
 */
public record MatchBond(
        int mentorsChoice, int menteesChoice, @Nullable Obstacle refusal, boolean succeeded) {

    public static final MatchBond NONE = new MatchBond(0, 0, null, false);

    /** Why two are never proposed, whatever else fits. */
    public enum Obstacle {
        SELF,
        CAPACITY,
        FORM,
        KIND,
        MENTOR_REFUSES,
        MENTEE_REFUSES,
        CURATOR_REFUSES,
        FAMILY,
        CLASS_TEACHER
    }
}
