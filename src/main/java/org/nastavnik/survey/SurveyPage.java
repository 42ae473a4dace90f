package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Problems;

/**
 * One survey: how many have answered and, for who may know, who.
 *
 * @param phase message key
 * @param over the last day; "" while it runs
 * @param people null for who may know only how many
 * @param unmatched names that mean nobody of the bases
 * @param manage null for who may only look
 */
public record SurveyPage(
        long id,
        String title,
        String phase,
        String form,
        String opensOn,
        String dueOn,
        String over,
        long asked,
        long handedIn,
        long refused,
        boolean anonymous,
        @Nullable List<Line> people,
        @Nullable Manage manage,
        List<String> unmatched,
        List<DocumentPage> papers,
        Problems problems) {

    /**
     * @param side message key
     * @param handedIn when; "" while not
     * @param state message key
     * @param entered who typed the paper in; "" where it was filled on a screen
     */
    public record Line(
            long responseId,
            String name,
            String post,
            String side,
            String handedIn,
            String state,
            String entered) {}

    /**
     * @param until as typed
     * @param newcomers how many could be asked beside
     * @param prolongable answers may be taken longer
     */
    public record Manage(String until, int newcomers, boolean removable, boolean prolongable) {}
}
