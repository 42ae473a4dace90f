package org.nastavnik.overview;

import java.util.List;
import org.nastavnik.school.StageEvidence.Evidence;

/**
 * A stage in the check list.
 *
 * @param state message key of the word: done, begun, not begun
 * @param tickedOn day of the curator's own mark; "" where there is none
 * @param remark what he wrote beside it
 */
public record StageLine(
        int number,
        String stage,
        String state,
        List<Evidence> evidence,
        String tickedOn,
        String remark) {

    boolean isDone() {
        return state.equals(DONE);
    }

    static final String DONE = "overview.stage.DONE";
    static final String BEGUN = "overview.stage.BEGUN";
    static final String WAITS = "overview.stage.WAITS";
}
