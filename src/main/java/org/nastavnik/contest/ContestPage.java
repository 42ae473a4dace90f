package org.nastavnik.contest;

import java.util.List;
import org.nastavnik.site.Problems;

/** A contest before the eyes of the methodical centre. */
public record ContestPage(
        ContestListPage.Line contest,
        String localDeadline,
        RegulationFacts regulation,
        String organiser,
        List<String> nominations,
        List<String> requirements,
        List<Entry> entries,
        boolean mayAnnounce,
        Problems problems) {

    /**
     * A submitted portfolio; its author has agreed to be named.
     *
     * @param code "" until it is admitted
     * @param mayReturn while there is time to mend it
     */
    public record Entry(
            long id,
            String author,
            String school,
            String nomination,
            String receiptNumber,
            String submittedAt,
            String state,
            String code,
            List<PortfolioPage.Upload> files,
            boolean mayReturn,
            boolean mayDecide) {}
}
