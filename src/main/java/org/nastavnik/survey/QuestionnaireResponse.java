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
 * One person in one survey: asked, then at work on a draft that only he sees, then handed in for
 * good. The first draft fixes which competences he is asked about.
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
                        + " s.startYear = :year and r.personId = :person")
@NamedQuery(
        name = "QuestionnaireResponse.stateInSurvey",
        query =
                "select r.state from QuestionnaireResponse r where r.surveyId = :survey and"
                        + " r.personId = :person")
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
        DRAFT,
        HANDED_IN
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
     */
    record Typing(String page, Instant at) {}

    /** The form was opened before another window kept its draft. */
    boolean isKeptElsewhere(String page, long shownVersion) {
        return keptFrom != null && !keptFrom.equals(page) && shownVersion != version;
    }

    void keep(Map<String, String> typed, List<String> askedAbout, Typing typing) {
        requireNotHandedIn();
        write(typed, askedAbout);
        state = State.DRAFT;
        keptFrom = typing.page();
        keptAt = typing.at();
    }

    void handIn(Map<String, String> given, List<String> askedAbout, Typing typing) {
        requireNotHandedIn();
        write(given, askedAbout);
        state = State.HANDED_IN;
        keptFrom = null;
        handedInAt = typing.at();
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

    /** By key of the question. */
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }
}
