package org.nastavnik.contest;

import java.util.List;

/** The works of an expert, those to mark first. */
public record SheetListPage(List<Line> sheets) {

    /**
     * @param until the last day of the stage
     * @param marked how many criteria have a mark
     */
    public record Line(
            long id,
            String contest,
            String stage,
            String code,
            String title,
            String until,
            int marked,
            int criteria,
            boolean submitted) {}
}
