package org.nastavnik.survey;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * A questionnaire to be answered.
 *
 * @param opened tells this page from another one of the same questionnaire
 * @param keptAt when the draft was kept; "" where there is none
 */
public record AnswerPage(
        long id,
        String title,
        String instruction,
        String dueOn,
        String keptAt,
        String opened,
        long version,
        boolean anonymous,
        List<Field> fields,
        Problems problems) {

    /**
     * @param about the competence; "" where the question is asked once
     * @param notes message keys of what to know beside the question
     * @param value as typed; several marked options stand one a line
     */
    public record Field(
            String key,
            int no,
            String text,
            String about,
            Question.Type type,
            boolean required,
            List<String> options,
            List<String> notes,
            String most,
            String value) {

        public boolean has(String option) {
            return value.lines().anyMatch(option::equals);
        }
    }
}
