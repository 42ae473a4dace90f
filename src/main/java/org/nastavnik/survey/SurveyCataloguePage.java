package org.nastavnik.survey;

import java.util.List;

/** The questionnaires to choose from: those that somebody could be asked today come first. */
public record SurveyCataloguePage(List<Line> fitting, List<Line> others) {

    /**
     * @param phase message key
     * @param asked how many would be asked today
     */
    public record Line(
            String code, String title, String phase, String forms, int asked, int questions) {}
}
