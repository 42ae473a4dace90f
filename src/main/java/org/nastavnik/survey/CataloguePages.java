package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The questionnaires to choose from, and one of them before it is opened. */
@RequestScoped
class CataloguePages {

    private static final int USUAL_DAYS = 14;

    @Inject Catalogue offered;
    @Inject ProgrammeParticipants programme;
    @Inject SurveyWords words;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    SurveyCataloguePage catalogue() {
        Participants participants = participants();
        List<SurveyCataloguePage.Line> all =
                offered.of(current.schoolId()).stream()
                        .map(one -> line(one.questionnaire(), participants))
                        .toList();
        return new SurveyCataloguePage(
                all.stream().filter(line -> line.asked() > 0).toList(),
                all.stream().filter(line -> line.asked() == 0).toList());
    }

    private Participants participants() {
        return programme.of(current.schoolId(), SchoolYear.of(schools.today()));
    }

    private SurveyCataloguePage.Line line(Questionnaire questionnaire, Participants participants) {
        return new SurveyCataloguePage.Line(
                questionnaire.code(),
                questionnaire.title(),
                SurveyPages.phaseKey(questionnaire.phase()),
                words.formsOf(questionnaire),
                asked(participants, questionnaire, null).size(),
                questionnaire.questions().size());
    }

    private List<Respondent> asked(
            Participants participants, Questionnaire questionnaire, @Nullable String form) {
        return programme.consenting(participants.askedBy(questionnaire, form), current.schoolId());
    }

    SurveyForm blank(Questionnaire questionnaire) {
        SurveyForm form = new SurveyForm();
        form.questionnaire = questionnaire.code();
        form.dueOn = schools.today().plusDays(USUAL_DAYS).toString();
        return form;
    }

    SurveyFormPage page(Questionnaire questionnaire, SurveyForm form, Problems problems) {
        Participants participants = participants();
        List<Respondent> asked = asked(participants, questionnaire, Typed.text(form.form));
        return new SurveyFormPage(
                questionnaire.code(),
                questionnaire.title(),
                words.formsOf(questionnaire),
                questionnaire.sample(),
                questionnaire.instruction(),
                questionnaire.questions().stream().map(CataloguePages::preview).toList(),
                count(asked, Side.MENTOR),
                count(asked, Side.MENTEE),
                count(asked, Side.CURATOR),
                formOptions(questionnaire, participants),
                phaseOptions(questionnaire),
                questionnaire.mayBeAnonymous(),
                form,
                problems);
    }

    private static long count(List<Respondent> asked, Side side) {
        return asked.stream().filter(respondent -> respondent.side() == side).count();
    }

    private List<Option> formOptions(Questionnaire questionnaire, Participants participants) {
        List<String> codes = participants.formsFor(questionnaire);
        return codes.size() < 2
                ? List.of()
                : codes.stream().map(code -> option(questionnaire, code, participants)).toList();
    }

    private Option option(Questionnaire questionnaire, String code, Participants participants) {
        int people = asked(participants, questionnaire, code).size();
        String label = new Ui(visitor).count(people, "survey.people");
        return new Option(code, forms.byCode(code).name() + " – " + label);
    }

    private List<Option> phaseOptions(Questionnaire questionnaire) {
        return questionnaire.phases().size() < 2
                ? List.of()
                : new Ui(visitor).options("survey.phase.", questionnaire.phases().stream());
    }

    static SurveyFormPage.Preview preview(Question question) {
        return new SurveyFormPage.Preview(
                question.no(),
                question.text(),
                "survey.type." + question.type(),
                question.required(),
                question.type() == Question.Type.SCALE
                        ? ""
                        : String.join(" · ", question.options()),
                notes(question, true));
    }

    /**
     * Message keys of what is to be known beside a question.
     *
     * @param whole also who is asked at all, which the asked one need not be told
     */
    static List<String> notes(Question question, boolean whole) {
        List<String> notes = new ArrayList<>();
        if (!question.visibleTo().isEmpty()) {
            notes.add("survey.note.only." + question.visibleTo().get(0));
        }
        if (question.type() == Question.Type.LINES) {
            notes.add("survey.note.lines");
        }
        if (whole) {
            addWhole(question, notes);
        } else if (question.type() == Question.Type.MULTI_CHOICE) {
            notes.add("survey.note.several");
        }
        return notes;
    }

    private static void addWhole(Question question, List<String> notes) {
        if (question.filledBy() != null) {
            notes.add("survey.note.filledBy." + question.filledBy());
        }
        if (question.condition() != null) {
            notes.add("survey.note.condition");
        }
        if (question.perCompetence()) {
            notes.add("survey.note.perCompetence");
        }
    }

    /** Null where nothing is chosen; a problem where what is chosen is not offered. */
    @Nullable SurveyPhase phase(Questionnaire questionnaire, SurveyForm form, Problems problems) {
        if (questionnaire.phases().size() == 1) {
            return questionnaire.phase();
        }
        SurveyPhase chosen = Typed.choice(SurveyPhase.class, form.phase, "phase", problems);
        if (chosen != null && !questionnaire.phases().contains(chosen)) {
            problems.add("phase", "site.problem.choice");
        }
        return chosen;
    }
}
