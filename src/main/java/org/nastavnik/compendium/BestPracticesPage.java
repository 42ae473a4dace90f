package org.nastavnik.compendium;

import java.util.List;

/** Practices of all schools, to be handed on to the regional centre. */
public record BestPracticesPage(String year, int startYear, List<Line> lines, long sent) {

    /**
     * @param maySend it is in a compendium and was not handed on yet
     * @param mayPublish it was handed on
     */
    public record Line(
            long id,
            String title,
            String school,
            String form,
            String state,
            boolean maySend,
            boolean mayPublish) {}
}
