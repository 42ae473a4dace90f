package org.nastavnik.survey;

import org.nastavnik.shared.NotFound;

public class SurveyNotFound extends NotFound {

    SurveyNotFound(long id) {
        super("survey " + id);
    }

    SurveyNotFound(String code) {
        super("questionnaire " + code);
    }
}
