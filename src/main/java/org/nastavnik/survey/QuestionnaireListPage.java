package org.nastavnik.survey;

import java.util.List;

/**
 * The questionnaires that the reader can use or write.
 *
 * @param own the city's for the centre, the school's for a school
 * @param city empty for the centre
 */
public record QuestionnaireListPage(
        List<Line> own, List<Line> city, List<Shipped> shipped, boolean mayWrite) {

    /**
     * @param phase message key
     * @param state message key
     */
    public record Line(
            long id, String title, String phase, String forms, int edition, String state) {}

    public record Shipped(String code, String title, String phase, String forms, int questions) {}
}
