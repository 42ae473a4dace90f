package org.nastavnik.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;

/**
 * What the individual route of a mentee (D37) prints: the plan as the mentee goes through it.
 *
 * @param school short name
 * @param need what the mentee asked for, null where no request is kept
 * @param minor the representative has to see the route too
 */
public record MenteeRoute(
        String school,
        Signatory mentee,
        Signatory mentor,
        String form,
        LocalDate from,
        LocalDate to,
        @Nullable String need,
        String goal,
        List<Step> steps,
        boolean minor) {

    /**
     * @param doneOn null while it is not done
     * @param outcome what came of it, or why it was not done; null where nothing is known
     */
    public record Step(
            String competence,
            String content,
            String deadline,
            String result,
            @Nullable LocalDate doneOn,
            @Nullable String outcome) {}
}
