package org.nastavnik.survey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A questionnaire that a code opens. */
record Coded(SurveyCode code, FilledBy filled) {

    /** What becomes of whoever brings the code. */
    enum Standing {
        OPEN,
        TAKEN,
        REPLACED,
        OVER
    }

    Survey survey() {
        return filled.survey();
    }

    /** Answers that have come by another way are taken too. */
    Standing standing(LocalDate today) {
        QuestionnaireResponse response = filled.response();
        if (code.state() == SurveyCode.State.USED || isHandedIn(response)) {
            return Standing.TAKEN;
        }
        if (code.state() == SurveyCode.State.REPLACED) {
            return Standing.REPLACED;
        }
        return survey().isOpenOn(today) ? Standing.OPEN : Standing.OVER;
    }

    private static boolean isHandedIn(@Nullable QuestionnaireResponse response) {
        return response != null && response.isHandedIn();
    }
}
