package org.nastavnik.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/**
 * A questionnaire as the centre or a school writes it: a draft until it is published, then offered
 * for surveys until it is withdrawn. Once a survey has asked it, it never changes: whoever wants it
 * otherwise makes the next edition, which takes its place when it is published.
 */
@Entity
@Table(name = "questionnaire_edition")
@NamedQuery(
        name = "QuestionnaireEdition.of",
        query =
                "select e from QuestionnaireEdition e where e.schoolId = :school or e.schoolId is"
                        + " null order by e.code, e.editionNo desc")
@NamedQuery(
        name = "QuestionnaireEdition.ofCity",
        query =
                "select e from QuestionnaireEdition e where e.schoolId is null"
                        + " order by e.code, e.editionNo desc")
@NamedQuery(
        name = "QuestionnaireEdition.last",
        query = "select max(e.editionNo) from QuestionnaireEdition e where e.code = :code")
class QuestionnaireEdition {

    /** The life of an edition. */
    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private @Nullable Long schoolId;
    private String code;
    private int editionNo;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Lob private String content;
    private long changedBy;
    private LocalDate changedOn;

    protected QuestionnaireEdition() {}

    /** Who wrote it, and when. */
    record Author(long personId, LocalDate day) {}

    /**
     * @param schoolId null for the city's
     */
    QuestionnaireEdition(
            @Nullable Long schoolId, Questionnaire questionnaire, int editionNo, Author author) {
        this.schoolId = schoolId;
        this.code = questionnaire.code();
        this.editionNo = editionNo;
        write(questionnaire, author);
    }

    void change(Questionnaire questionnaire, Author author) {
        if (state != State.DRAFT) {
            throw new RuleBroken("survey.rule.frozen");
        }
        write(questionnaire, author);
    }

    private void write(Questionnaire questionnaire, Author author) {
        content = QuestionnaireJson.write(questionnaire);
        changedBy = author.personId();
        changedOn = author.day();
    }

    void publish() {
        state = State.PUBLISHED;
    }

    /**
     * Surveys that run go on; no new one is opened.
     *
     * @param used a survey has asked it; where none has, it is a draft again
     */
    void withdraw(boolean used) {
        if (state == State.PUBLISHED) {
            state = used ? State.WITHDRAWN : State.DRAFT;
        }
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** The city's for the centre, a school's own for the school. */
    boolean isOf(@Nullable Long owner) {
        return schoolId == null ? owner == null : schoolId.equals(owner);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable Long schoolId() {
        return schoolId;
    }

    String code() {
        return code;
    }

    int editionNo() {
        return editionNo;
    }

    State state() {
        return state;
    }

    String content() {
        return content;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    Questionnaire questionnaire() {
        return QuestionnaireText.read(content);
    }
}
