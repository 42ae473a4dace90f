package org.nastavnik.survey;

import java.util.List;

/** What I was asked this year. */
public record MySurveysPage(
        List<Line> waiting, List<Line> handedIn, List<Line> refused, List<Line> missed) {

    /**
     * @param day the last day; for what is handed in, when
     */
    public record Line(long id, String title, String day, boolean draft) {}

    public boolean isEmpty() {
        return waiting.isEmpty() && handedIn.isEmpty() && refused.isEmpty() && missed.isEmpty();
    }
}
