package org.nastavnik.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A questionnaire opened in a school for some days of a programme year. It keeps the questions as
 * they were on that day. Answers are taken to the last day, or to the day on which the curator
 * closes it; a later last day opens it again.
 */
@Entity
@Table(name = "survey")
@NamedQuery(
        name = "Survey.ofYear",
        query =
                "select s from Survey s where s.schoolId = :school and s.startYear = :year"
                        + " order by s.opensOn desc, s.id desc")
@NamedQuery(
        name = "Survey.ofEdition",
        query =
                "select count(s) from Survey s where s.questionnaireCode = :code and s.editionNo ="
                        + " :edition")
public class Survey extends SchoolOwned {

    static final String ALL_FORMS = "*";

    private int startYear;
    private String questionnaireCode;

    @Enumerated(EnumType.STRING)
    private SurveyPhase phase;

    private String formCode;
    @Lob private String content;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private @Nullable LocalDate closedOn;
    private long openedBy;
    private boolean anonymous;
    private int editionNo;

    protected Survey() {}

    Survey(long schoolId, Subject subject, Term term, long openedBy) {
        super(schoolId);
        this.startYear = SchoolYear.of(term.opensOn()).startYear();
        this.questionnaireCode = subject.questionnaire().code();
        this.phase = subject.phase();
        this.formCode = subject.formCode() == null ? ALL_FORMS : subject.formCode();
        this.content = subject.content();
        this.opensOn = term.opensOn();
        this.openedBy = openedBy;
        this.anonymous = subject.anonymous();
        this.editionNo = subject.edition();
        prolong(term.dueOn(), term.opensOn());
    }

    /**
     * What is asked.
     *
     * @param content the questionnaire as JSON
     * @param formCode null for all forms that the questionnaire is for
     * @param edition of the questionnaire
     * @param anonymous the answers are kept without who gave them
     */
    record Subject(
            Questionnaire questionnaire,
            String content,
            SurveyPhase phase,
            @Nullable String formCode,
            boolean anonymous,
            int edition) {}

    /** From the day on which it is opened to the last day for answers. */
    record Term(LocalDate opensOn, LocalDate dueOn) {}

    boolean isOpenOn(LocalDate day) {
        return closedOn == null && !day.isAfter(dueOn);
    }

    /** Closing twice changes nothing. */
    void close(LocalDate today) {
        if (closedOn == null) {
            closedOn = today;
        }
    }

    /**
     * Answers are taken to that day, even where the survey was over. Not so where it is anonymous:
     * between a summary and the next one stood the answers of those few who came late.
     */
    final void prolong(LocalDate until, LocalDate today) {
        if (anonymous && dueOn != null && !isOpenOn(today)) {
            throw new RuleBroken("survey.rule.anonymousOver");
        }
        if (until.isBefore(today)) {
            throw new RuleBroken("survey.rule.past");
        }
        if (until.isAfter(year().lastDay())) {
            throw new RuleBroken("survey.rule.nextYear");
        }
        dueOn = until;
        closedOn = null;
    }

    boolean asksTheSame(Questionnaire questionnaire, SurveyPhase other, @Nullable String form) {
        return questionnaireCode.equals(questionnaire.code())
                && phase == other
                && formCode.equals(form == null ? ALL_FORMS : form);
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    Questionnaire questionnaire() {
        return QuestionnaireText.read(content);
    }

    boolean isAnonymous() {
        return anonymous;
    }

    SurveyPhase phase() {
        return phase;
    }

    /** Null for all forms that the questionnaire is for. */
    @Nullable String formCode() {
        return formCode.equals(ALL_FORMS) ? null : formCode;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The last day on which answers were taken; null while the survey runs. */
    @Nullable LocalDate overOn(LocalDate today) {
        if (closedOn != null) {
            return closedOn;
        }
        return isOpenOn(today) ? null : dueOn;
    }
}
