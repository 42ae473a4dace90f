package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.ReceiveIntake;
import org.nastavnik.place.WorkMoved;

/**
 * Takes a filled questionnaire in, from wherever it comes. In an anonymous survey the answers go
 * their own way, and nothing that is written down here names the person.
 */
@ApplicationScoped
class TakeAnswers {

    @Inject AnonymousSheets sheets;
    @Inject ReceiveIntake intake;
    @Inject AuditLog audit;
    @Inject Event<WorkMoved> moved;
    @Inject Event<ResponseHandedIn> handedIn;
    @Inject Clock clock;

    /**
     * How it comes.
     *
     * @param page tells one opened page from another
     * @param enteredBy who types a paper in; null where the person himself answers
     */
    record Way(String page, Channel channel, @Nullable Long enteredBy) {}

    void keep(FilledBy filled, Map<String, String> words, Way way) {
        if (!filled.survey().isAnonymous()) {
            filled.required().keep(words, filled.competences(), typing(way));
        }
    }

    void take(FilledBy filled, Map<String, String> words, Way way) {
        Map<String, String> counted = AnswerCheck.counted(filled.asked(), words);
        if (filled.survey().isAnonymous()) {
            takeAnonymously(filled, counted, way);
        } else {
            takeNamed(filled, counted, way);
        }
    }

    private void takeAnonymously(FilledBy filled, Map<String, String> counted, Way way) {
        Survey survey = filled.survey();
        sheets.add(new AnonymousSheet(survey, counted, way.enteredBy()));
        if (filled.response() != null) {
            filled.required().takePart();
        }
        audit.write(way.enteredBy(), survey.schoolId(), action(way), "survey:" + survey.id());
    }

    private void takeNamed(FilledBy filled, Map<String, String> counted, Way way) {
        Survey survey = filled.survey();
        QuestionnaireResponse response = filled.required();
        response.handIn(counted, filled.competences(), typing(way));
        Long actor = way.channel() == Channel.LMS ? Long.valueOf(response.personId()) : null;
        audit.write(
                way.enteredBy() == null ? actor : way.enteredBy(),
                survey.schoolId(),
                action(way),
                "response:" + response.id());
        moved.fire(new WorkMoved(SurveyPlaces.CODE, response.personId()));
        intake.receive(
                survey.questionnaire().code(),
                response.personId(),
                survey.schoolId(),
                survey.year(),
                counted);
        handedIn.fire(ResponseHandedIn.of(survey, response));
    }

    private static String action(Way way) {
        return way.channel() == Channel.PAPER ? "RESPONSE_KEYED_IN" : "RESPONSE_HANDED_IN";
    }

    private QuestionnaireResponse.Typing typing(Way way) {
        return new QuestionnaireResponse.Typing(
                way.page(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                way.channel(),
                way.enteredBy());
    }
}
