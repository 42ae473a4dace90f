package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blanks with one-time codes for a whole survey.
 *
 * @param handout who gets which; null where the survey is anonymous
 */
public record QuestionnaireBlanks(@Nullable Handout handout, List<QuestionnaireBlank> blanks) {

    /**
     * @param school short name
     */
    public record Handout(String school, String title, List<Line> lines) {}

    public record Line(int no, String name, @Nullable String post, String code) {}
}
