package org.nastavnik.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Hashes;
import org.nastavnik.shared.CodeText;

/**
 * Opens one questionnaire to whoever brings the code, once, while the survey takes answers. Only
 * its hash is kept. In an anonymous survey it belongs to nobody. One that was replaced by a newer
 * slip opens nothing on a screen, but the paper on which it stands can still be typed in.
 */
@Entity
@Table(name = "survey_code")
@NamedQuery(
        name = "SurveyCode.ofSurvey",
        query =
                "select c from SurveyCode c where c.schoolId = :school and c.surveyId = :survey"
                        + " order by c.hash")
@NamedQuery(
        name = "SurveyCode.sweep",
        query =
                "delete from SurveyCode c where c.surveyId in (select s.id from Survey s where"
                        + " s.dueOn < :since)")
class SurveyCode {

    /** The life of a code. */
    enum State {
        OPEN,
        REPLACED,
        USED
    }

    @Id private String hash;
    private long schoolId;
    private long surveyId;
    private @Nullable Long responseId;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    protected SurveyCode() {}

    /**
     * @param response null where the survey is anonymous
     */
    SurveyCode(Survey survey, @Nullable QuestionnaireResponse response, String text) {
        this.hash = hash(text);
        this.schoolId = survey.schoolId();
        this.surveyId = survey.id();
        this.responseId = response == null ? null : response.id();
    }

    static String hash(String text) {
        String meant = "survey code " + CodeText.read(text);
        return Hashes.sha256(meant.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the same time whether the first character differs or the last. */
    boolean isOf(String text) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                hash(text).getBytes(StandardCharsets.US_ASCII));
    }

    void use() {
        state = State.USED;
    }

    void replace() {
        if (state == State.OPEN) {
            state = State.REPLACED;
        }
    }

    State state() {
        return state;
    }

    long schoolId() {
        return schoolId;
    }

    long surveyId() {
        return surveyId;
    }

    @Nullable Long responseId() {
        return responseId;
    }
}
