package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What a person who is asked sees. */
@RequestScoped
class MySurveyPages {

    @Inject OwnResponses own;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Visitor visitor;

    MySurveysPage list() {
        List<Responses.InSurvey> all = own.ofThisYear();
        return new MySurveysPage(
                lines(all, one -> !one.response().isSettled() && isOpen(one)),
                lines(all, one -> one.response().isHandedIn()),
                lines(all, one -> one.response().isRefused()),
                lines(all, one -> !one.response().isSettled() && !isOpen(one)));
    }

    private boolean isOpen(Responses.InSurvey one) {
        return one.survey().isOpenOn(schools.today());
    }

    private List<MySurveysPage.Line> lines(
            List<Responses.InSurvey> all, Predicate<Responses.InSurvey> which) {
        Ui ui = new Ui(visitor);
        return all.stream().filter(which).map(one -> line(one, ui)).toList();
    }

    private MySurveysPage.Line line(Responses.InSurvey one, Ui ui) {
        QuestionnaireResponse response = one.response();
        return new MySurveysPage.Line(
                one.survey().id(),
                one.survey().questionnaire().title(),
                response.isHandedIn()
                        ? ui.time(response.handedInAt())
                        : ui.date(
                                Objects.requireNonNullElse(
                                        one.survey().overOn(schools.today()),
                                        one.survey().dueOn())),
                response.state() == QuestionnaireResponse.State.DRAFT);
    }

    AnswerPage blank(OwnResponse mine, Problems problems) {
        return page(mine, mine.response().answers(), UUID.randomUUID().toString(), problems);
    }

    /** The form again, with what was typed. */
    AnswerPage page(OwnResponse mine, Map<String, String> typed, String opened, Problems problems) {
        Ui ui = new Ui(visitor);
        Questionnaire questionnaire = mine.survey().questionnaire();
        return new AnswerPage(
                mine.survey().id(),
                questionnaire.title(),
                questionnaire.instruction(),
                ui.date(mine.survey().dueOn()),
                ui.time(mine.response().keptAt()),
                opened,
                mine.response().version(),
                mine.survey().isAnonymous(),
                mine.asked().stream().map(asked -> field(asked, typed)).toList(),
                problems);
    }

    static AnswerPage.Field field(Asked asked, Map<String, String> typed) {
        Question question = asked.question();
        Integer most = question.limits().max();
        return new AnswerPage.Field(
                asked.key(),
                question.no(),
                question.text(),
                asked.about() == null ? "" : asked.about(),
                question.type(),
                question.required(),
                question.options(),
                CataloguePages.notes(question, false),
                most == null ? "" : most.toString(),
                typed.getOrDefault(asked.key(), ""));
    }

    ResponsePage handedIn(OwnResponse mine) {
        return response(mine, "my-surveys", "", question -> true);
    }

    /** As others than the person himself may read it. */
    ResponsePage read(OwnResponse theirs, String person, Set<Role> readers) {
        return response(
                theirs,
                "surveys/" + theirs.survey().id(),
                person,
                question -> question.visibleTo(readers));
    }

    private ResponsePage response(
            OwnResponse given, String path, String person, Predicate<Question> shown) {
        Map<String, String> answers = given.response().answers();
        return new ResponsePage(
                path,
                given.survey().questionnaire().title(),
                person,
                new Ui(visitor).time(given.response().handedInAt()),
                entered(given.response()),
                person.isEmpty() ? "" : path + "/responses/" + given.response().id() + "/file",
                given.survey().isAnonymous(),
                given.asked().stream()
                        .map(asked -> row(asked, answers, shown.test(asked.question())))
                        .toList());
    }

    private String entered(QuestionnaireResponse response) {
        Long enterer = response.enteredBy();
        return enterer == null ? "" : persons.known(enterer).name().surnameFirst();
    }

    private static ResponsePage.Row row(Asked asked, Map<String, String> answers, boolean shown) {
        String words = shown ? answers.getOrDefault(asked.key(), "") : "";
        return new ResponsePage.Row(
                asked.question().no(), asked.text(), words.lines().toList(), !shown);
    }
}
