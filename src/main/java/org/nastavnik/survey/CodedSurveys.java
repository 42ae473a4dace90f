package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds what a code opens. */
@ApplicationScoped
class CodedSurveys {

    @Inject SurveyCodes codes;
    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject ProgrammeParticipants programme;

    /** Empty where there was never such a code, or so long ago that it is forgotten. */
    Optional<Coded> find(String typed) {
        return codes.find(typed).map(this::coded);
    }

    /** To write: of two who bring it at once the second waits for the first. */
    Optional<Coded> held(String typed) {
        Optional<Coded> found = codes.held(typed).map(this::coded);
        found.map(Coded::filled)
                .filter(filled -> filled.response() != null)
                .ifPresent(filled -> responses.hold(filled.required()));
        return found;
    }

    private Coded coded(SurveyCode code) {
        Survey survey = surveys.byId(code.surveyId(), code.schoolId());
        Long id = code.responseId();
        return new Coded(
                code,
                id == null
                        ? new FilledBy(survey, null, List.of())
                        : filledBy(survey, responses.byId(survey, id)));
    }

    FilledBy filledBy(Survey survey, QuestionnaireResponse response) {
        return new FilledBy(survey, response, programme.competencesFor(response, survey));
    }
}
