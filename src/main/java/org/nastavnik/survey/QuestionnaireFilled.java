package org.nastavnik.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;

/**
 * One filled questionnaire (D23); says in which role it was filled, not by whom.
 *
 * @param school short name
 * @param form form of mentoring, null where the questionnaire is for all
 * @param role «наставляемый»
 * @param channel «по одноразовому коду»
 * @param best the highest mark of the scale
 * @param enteredBy who typed a paper in; null where it was filled on a screen
 */
public record QuestionnaireFilled(
        String school,
        String title,
        @Nullable String form,
        String role,
        String code,
        LocalDate filledOn,
        String channel,
        int best,
        List<Answer> answers,
        @Nullable Signatory enteredBy) {

    /** Either a mark or words; neither where the question was left out. */
    public record Answer(int no, String question, @Nullable Integer mark, @Nullable String words) {}
}
