package org.nastavnik.survey;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * A questionnaire to be looked through and opened.
 *
 * @param forms empty where there is nothing to choose
 * @param phases empty where there is nothing to choose
 */
public record SurveyFormPage(
        String code,
        String title,
        String formsText,
        boolean sample,
        String instruction,
        List<Preview> questions,
        long mentors,
        long mentees,
        long curators,
        List<Option> forms,
        List<Option> phases,
        boolean mayBeAnonymous,
        SurveyForm form,
        Problems problems) {

    /**
     * @param type message key
     * @param notes message keys: who sees the answer, who fills it in
     */
    public record Preview(
            int no,
            String text,
            String type,
            boolean required,
            String options,
            List<String> notes) {}

    public boolean mayOpen() {
        return mentors + mentees + curators > 0;
    }
}
