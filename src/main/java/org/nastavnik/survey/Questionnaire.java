package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of questions for one side and one phase.
 *
 * @param forms codes of the forms of mentoring that it is for; empty for all
 * @param sample worded after an official form that has not been compared yet
 * @param pairedWith code of the first questionnaire with which this last one is compared
 */
public record Questionnaire(
        String code,
        String title,
        SurveyPhase phase,
        List<String> forms,
        Side side,
        boolean sample,
        String instruction,
        @Nullable String pairedWith,
        List<Question> questions) {

    boolean isForAllForms() {
        return forms.isEmpty();
    }

    boolean fits(String formCode) {
        return forms.isEmpty() || forms.contains(formCode);
    }

    boolean asks(Side asked) {
        return side == asked || side == Side.ANY && asked != Side.CURATOR;
    }

    public boolean isAskedTwice() {
        return phase == SurveyPhase.IMPACT;
    }

    /** What an influence is measured by is asked twice: at the beginning and at the end. */
    List<SurveyPhase> phases() {
        return isAskedTwice() ? List.of(SurveyPhase.ENTRY, SurveyPhase.EXIT) : List.of(phase);
    }
}
