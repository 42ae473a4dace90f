package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * One survey: how many have answered and, for who may know, who.
 *
 * @param phase message key
 * @param over the last day; "" while it runs
 * @param people null for who may know only how many
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
        @Nullable List<Line> people,
        @Nullable Manage manage,
        Problems problems) {

    /**
     * @param side message key
     * @param handedIn when; "" while not
     */
    public record Line(long responseId, String name, String post, String side, String handedIn) {}

    /**
     * @param until as typed
     * @param newcomers how many could be asked beside
     */
    public record Manage(String until, int newcomers, boolean removable) {}
}
