package org.nastavnik.plan;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * Wishes of the mentees.
 *
 * @param mayPropose the reader is a mentee of the unit
 * @param mayAnswer the reader writes the plan
 * @param mayTake the plan can be changed now
 */
public record PlanProposalsPage(
        long unitId,
        String code,
        List<Row> rows,
        boolean mayPropose,
        boolean mayAnswer,
        boolean mayTake,
        PlanProposalForm form,
        PlanProposalAnswerForm answer,
        Problems problems) {

    /**
     * @param answer why it was declined, "" otherwise
     */
    public record Row(
            long id,
            String who,
            String on,
            String content,
            String result,
            String state,
            String answer) {

        public boolean waits() {
            return state.equals("WAITING");
        }
    }
}
