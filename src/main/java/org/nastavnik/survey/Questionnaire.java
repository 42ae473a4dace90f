package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of questions for one side and one phase.
 *
 * @param forms codes of the forms of mentoring that it is for; empty for all
 * @param sample worded after an official form that has not been compared yet
 * @param provenance from what act or collection it was taken; null where nobody has said
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
        @Nullable String provenance,
        @Nullable String pairedWith,
        List<Question> questions) {

    /** The same with these questions, numbered as they stand. */
    Questionnaire with(List<Question> asked) {
        return new Questionnaire(
                code,
                title,
                phase,
                forms,
                side,
                sample,
                instruction,
                provenance,
                pairedWith,
                asked);
    }

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

    /**
     * Not where the program needs to know whose an answer is, nor where an answer is for one reader
     * only: a summary would leave it out, and nobody would ever read it.
     */
    boolean mayBeAnonymous() {
        return switch (phase) {
            case INTAKE, PREFERENCE, DIAGNOSTIC, IMPACT, CURATOR -> false;
            case ENTRY, FEEDBACK, EXIT ->
                    side != Side.CURATOR && questions.stream().allMatch(Question::isForAll);
        };
    }

    /**
     * What an influence is measured by is asked twice: at the beginning and at the end; a
     * diagnostic at the beginning and in each quarter.
     */
    List<SurveyPhase> phases() {
        if (isAskedTwice()) {
            return List.of(SurveyPhase.ENTRY, SurveyPhase.EXIT);
        }
        return phase == SurveyPhase.DIAGNOSTIC
                ? List.of(SurveyPhase.DIAGNOSTIC, SurveyPhase.ENTRY)
                : List.of(phase);
    }
}
