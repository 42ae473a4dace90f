package org.nastavnik.survey;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * A questionnaire with its questions.
 *
 * @param id 0 where it ships with the program
 * @param state message key; "" where it ships
 * @param editable a draft of the reader's own
 * @param copyable the reader can take it as a model
 * @param withdrawable published, and the reader's own
 */
public record QuestionnairePage(
        long id,
        String code,
        String title,
        String state,
        int edition,
        long version,
        List<Fact> facts,
        String instruction,
        List<SurveyFormPage.Preview> questions,
        boolean editable,
        boolean copyable,
        boolean withdrawable,
        Problems problems) {

    /**
     * @param key of the message
     */
    public record Fact(String key, String value) {}

    public String path() {
        return id == 0 ? "questionnaires/shipped/" + code : "questionnaires/" + id;
    }
}
