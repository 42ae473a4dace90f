package org.nastavnik.survey;

import java.util.List;

/**
 * The surveys of the year.
 *
 * @param mine how many questionnaires wait for the reader himself
 */
public record SurveyListPage(List<Line> surveys, boolean mayOpen, long mine) {

    /**
     * @param phase message key
     * @param over the last day; "" while it runs
     */
    public record Line(
            long id,
            String title,
            String phase,
            String form,
            String dueOn,
            String over,
            long asked,
            long handedIn) {}
}
