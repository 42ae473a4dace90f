package org.nastavnik.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * One person in one survey: asked, has opened the questionnaire, is at work on a draft that only he
 * sees, has handed in for good; or does not want to answer, until he changes his mind. The first
 * draft fixes which competences he is asked about. Of an anonymous survey it tells only who has
 * taken part, the answers are elsewhere.
 */
@Entity
@Table(name = "questionnaire_response")
@NamedQuery(
        name = "QuestionnaireResponse.ofSurvey",
        query =
                "select r from QuestionnaireResponse r where r.schoolId = :school and r.surveyId ="
                        + " :survey order by r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.answers")
        })
@NamedQuery(
        name = "QuestionnaireResponse.ofPersonInSurvey",
        query =
                "select r from QuestionnaireResponse r where r.schoolId = :school and r.surveyId ="
                        + " :survey and r.personId = :person")
@NamedQuery(
        name = "QuestionnaireResponse.ofPerson",
        query =
                "select r, s from QuestionnaireResponse r, Survey s where s.id = r.surveyId and"
                        + " r.schoolId = :school and s.startYear = :year and r.personId = :person"
                        + " order by s.dueOn, s.id")
@NamedQuery(
        name = "QuestionnaireResponse.statesOfPerson",
        query =
                "select r.state from QuestionnaireResponse r, Survey s where s.id = r.surveyId and"
                        + " s.anonymous = false and s.startYear = :year and r.personId = :person")
@NamedQuery(
        name = "QuestionnaireResponse.stateInSurvey",
        query =
                "select r.state from QuestionnaireResponse r, Survey s where s.id = r.surveyId and"
                        + " s.anonymous = false and r.surveyId = :survey and r.personId ="
                        + " :person")
@NamedQuery(
        name = "QuestionnaireResponse.turnout",
        query =
                "select r.surveyId, r.state, count(r) from QuestionnaireResponse r, Survey s where"
                        + " s.id = r.surveyId and s.schoolId = :school and s.startYear = :year"
                        + " group by r.surveyId, r.state")
public class QuestionnaireResponse extends SchoolOwned {

    /** The life of a response. */
    public enum State {
        ASKED,
        OPENED,
        DRAFT,
        HANDED_IN,
        REFUSED
    }

    private long surveyId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    @Lob private @Nullable String competences;
    private @Nullable String keptFrom;
    private @Nullable Instant keptAt;
    private @Nullable Instant handedInAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable Long enteredBy;
    private @Nullable String refusal;

    @ElementCollection
    @CollectionTable(name = "questionnaire_answer", joinColumns = @JoinColumn(name = "responseId"))
    @MapKeyColumn(name = "questionKey")
    @Column(name = "words")
    private Map<String, String> answers = new HashMap<>();

    protected QuestionnaireResponse() {}

    QuestionnaireResponse(Survey survey, Respondent respondent) {
        super(survey.schoolId());
        this.surveyId = survey.id();
        this.personId = respondent.personId();
        this.side = respondent.side();
    }

    /**
     * From where and when something was typed.
     *
     * @param page tells one opened page from another, so that two windows do not overwrite each
     *     other unseen
     * @param enteredBy who typed a paper in; null where the person himself answers
     */
    record Typing(String page, Instant at, Channel channel, @Nullable Long enteredBy) {

        Typing(String page, Instant at) {
            this(page, at, Channel.LMS, null);
        }
    }

    /** The questionnaire was shown to the person. */
    void open() {
        if (state == State.ASKED) {
            state = State.OPENED;
        }
    }

    /** The form was opened before another window kept its draft. */
    boolean isKeptElsewhere(String page, long shownVersion) {
        return keptFrom != null && !keptFrom.equals(page) && shownVersion != version;
    }

    void keep(Map<String, String> typed, List<String> askedAbout, Typing typing) {
        requireNotHandedIn();
        write(typed, askedAbout);
        state = State.DRAFT;
        refusal = null;
        keptFrom = typing.page();
        keptAt = typing.at();
    }

    void handIn(Map<String, String> given, List<String> askedAbout, Typing typing) {
        requireNotHandedIn();
        write(given, askedAbout);
        end(State.HANDED_IN);
        handedInAt = typing.at();
        channel = typing.channel();
        enteredBy = typing.enteredBy();
    }

    /** The answers stand elsewhere, without the person; the moment would lead to them. */
    void takePart() {
        requireNotHandedIn();
        write(Map.of(), List.of());
        end(State.HANDED_IN);
        keptAt = null;
    }

    /** What is typed so far is forgotten: who does not want to answer has said nothing. */
    void refuse(String reason) {
        requireNotHandedIn();
        write(Map.of(), List.of());
        end(State.REFUSED);
        keptAt = null;
        refusal = reason;
    }

    private void end(State last) {
        state = last;
        keptFrom = null;
        refusal = null;
    }

    /** Is asked again. */
    void reconsider() {
        if (state == State.REFUSED) {
            state = State.ASKED;
            competences = null;
            refusal = null;
        }
    }

    private void requireNotHandedIn() {
        if (state == State.HANDED_IN) {
            throw new RuleBroken("survey.rule.handedIn");
        }
    }

    private void write(Map<String, String> words, List<String> askedAbout) {
        answers.keySet().retainAll(words.keySet());
        answers.putAll(words);
        competences = String.join("\n", askedAbout);
    }

    boolean isHandedIn() {
        return state == State.HANDED_IN;
    }

    boolean isRefused() {
        return state == State.REFUSED;
    }

    /** Nobody else may end what the person himself has begun. */
    boolean mayBeRefusedByOthers() {
        return state == State.ASKED || state == State.OPENED;
    }

    /** Nothing more is expected of the person. */
    boolean isSettled() {
        return isHandedIn() || isRefused();
    }

    long surveyId() {
        return surveyId;
    }

    long personId() {
        return personId;
    }

    Side side() {
        return side;
    }

    State state() {
        return state;
    }

    /** What he is asked about; null until a draft is kept. */
    @Nullable List<String> competences() {
        return competences == null ? null : competences.lines().toList();
    }

    @Nullable Instant keptAt() {
        return keptAt;
    }

    @Nullable Instant handedInAt() {
        return handedInAt;
    }

    /** Null until the answers are handed in. */
    @Nullable Channel channel() {
        return channel;
    }

    @Nullable Long enteredBy() {
        return enteredBy;
    }

    /** Why nothing is answered; null where it is not refused. */
    @Nullable String refusal() {
        return refusal;
    }

    /** By key of the question. */
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }
}
