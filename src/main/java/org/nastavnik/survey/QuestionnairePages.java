package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What whoever writes questionnaires sees. */
@RequestScoped
class QuestionnairePages {

    @Inject EditQuestionnaire edit;
    @Inject Editions editions;
    @Inject Questionnaires shipped;
    @Inject MentoringForms forms;
    @Inject SurveyWords words;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    QuestionnaireListPage list() {
        List<QuestionnaireEdition> all = editions.of(edit.owner());
        return new QuestionnaireListPage(
                all.stream().filter(e -> e.isOf(edit.owner())).map(this::line).toList(),
                all.stream()
                        .filter(e -> !e.isOf(edit.owner()) && e.isPublished())
                        .map(this::line)
                        .toList(),
                shipped.all().stream().map(this::line).toList(),
                mayWrite());
    }

    private boolean mayWrite() {
        return current.is(Role.METHODIST)
                || current.is(Role.CURATOR)
                || current.is(Role.PSYCHOLOGIST);
    }

    private QuestionnaireListPage.Line line(QuestionnaireEdition edition) {
        Questionnaire shown = edition.questionnaire();
        return new QuestionnaireListPage.Line(
                edition.id(),
                shown.title(),
                SurveyPages.phaseKey(shown.phase()),
                words.formsOf(shown),
                edition.editionNo(),
                "survey.edition." + edition.state());
    }

    private QuestionnaireListPage.Shipped line(Questionnaire shown) {
        return new QuestionnaireListPage.Shipped(
                shown.code(),
                shown.title(),
                SurveyPages.phaseKey(shown.phase()),
                words.formsOf(shown),
                shown.questions().size());
    }

    QuestionnairePage show(Questionnaire shown) {
        return page(shown, null, new Problems());
    }

    QuestionnairePage show(QuestionnaireEdition edition, Problems problems) {
        return page(edition.questionnaire(), edition, problems);
    }

    /**
     * @param edition null where it ships
     */
    private QuestionnairePage page(
            Questionnaire shown, @Nullable QuestionnaireEdition edition, Problems problems) {
        boolean own = edition != null && mayWrite() && edition.isOf(edit.owner());
        QuestionnaireEdition.State state = edition == null ? null : edition.state();
        boolean editable = own && state == QuestionnaireEdition.State.DRAFT;
        return new QuestionnairePage(
                edition == null ? 0 : edition.id(),
                shown.code(),
                shown.title(),
                edition == null ? "" : "survey.edition." + edition.state(),
                edition == null ? Catalogue.SHIPPED_EDITION : edition.editionNo(),
                edition == null ? 0 : edition.version(),
                facts(shown),
                shown.instruction(),
                shown.questions().stream().map(CataloguePages::preview).toList(),
                editable,
                mayWrite() && !editable,
                own && state == QuestionnaireEdition.State.PUBLISHED,
                problems);
    }

    private List<QuestionnairePage.Fact> facts(Questionnaire shown) {
        Ui ui = new Ui(visitor);
        List<QuestionnairePage.Fact> facts = new ArrayList<>();
        facts.add(fact("survey.phase", ui.t(SurveyPages.phaseKey(shown.phase()))));
        facts.add(fact("survey.side.whom", ui.t("survey.asked." + shown.side())));
        facts.add(fact("survey.form", words.formsOf(shown)));
        if (shown.provenance() != null) {
            facts.add(fact("survey.source", shown.provenance()));
        } else if (shown.sample()) {
            facts.add(fact("survey.source", ui.t("survey.source.sample")));
        }
        Questionnaire first = edit.firstOf(shown);
        if (first != null) {
            facts.add(fact("survey.pairedWith", first.title()));
        }
        return facts;
    }

    private static QuestionnairePage.Fact fact(String key, String value) {
        return new QuestionnairePage.Fact(key, value);
    }

    QuestionnaireFormPage form(long id, QuestionnaireForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        return new QuestionnaireFormPage(
                id,
                form,
                ui.options("survey.phase.", Arrays.stream(SurveyPhase.values())),
                ui.options("survey.asked.", Arrays.stream(Side.values())),
                forms.all().stream().map(one -> new Option(one.code(), one.name())).toList(),
                edit.firsts().stream().map(one -> new Option(one.code(), one.title())).toList(),
                problems);
    }

    QuestionFormPage question(
            QuestionnaireEdition edition, int no, QuestionForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        Questionnaire shown = edition.questionnaire();
        Questionnaire first = edit.firstOf(shown);
        return new QuestionFormPage(
                edition.id(),
                no,
                shown.title(),
                form,
                ui.options("survey.type.", Arrays.stream(Question.Type.values())),
                ui.options("survey.readers.", Stream.of(Role.CURATOR, Role.PSYCHOLOGIST)),
                Stream.of("S", "W", "O", "T")
                        .map(list -> new Option(list, ui.t("survey.swot." + list)))
                        .toList(),
                first == null ? List.of() : numbered(first.questions()),
                numbered(
                        shown.questions().stream()
                                .filter(one -> no == 0 || one.no() < no)
                                .filter(one -> one.type() == Question.Type.SINGLE_CHOICE)
                                .toList()),
                problems);
    }

    private static List<Option> numbered(List<Question> questions) {
        return questions.stream()
                .map(one -> new Option(String.valueOf(one.no()), one.no() + ". " + one.text()))
                .toList();
    }

    QuestionnairePreviewPage preview(QuestionnaireEdition edition) {
        Questionnaire shown = edition.questionnaire();
        String competence = new Ui(visitor).t("survey.preview.competence");
        return new QuestionnairePreviewPage(
                "questionnaires/" + edition.id(),
                shown.title(),
                shown.instruction(),
                Asked.of(shown, List.of(competence)).stream()
                        .map(asked -> MySurveyPages.field(asked, Map.of()))
                        .toList());
    }
}
