package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Identities;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The list «Кто ещё не ответил». */
@RequestScoped
class UnansweredPages {

    @Inject Responses responses;
    @Inject SurveyCodes codes;
    @Inject DrawCodes draw;
    @Inject AnonymousSheets sheets;
    @Inject Identities identities;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Visitor visitor;

    UnansweredPage page(Survey survey) {
        String most = survey.isAnonymous() ? String.valueOf(draw.mostUnnamed(survey)) : "";
        return page(survey, new UnansweredPage.Typing(most, "", ""), new Problems());
    }

    UnansweredPage page(Survey survey, UnansweredPage.Typing typed, Problems problems) {
        LocalDate today = schools.today();
        List<UnansweredPage.Line> waiting = survey.isAnonymous() ? List.of() : waiting(survey);
        return new UnansweredPage(
                survey.id(),
                survey.questionnaire().title(),
                new Ui(visitor).date(survey.dueOn()),
                survey.overOn(today) != null,
                waiting,
                survey.isAnonymous() ? List.of() : refused(survey),
                survey.isAnonymous() ? unnamed(survey) : null,
                waiting.stream()
                        .map(line -> new Option(String.valueOf(line.responseId()), line.name()))
                        .toList(),
                typed,
                problems);
    }

    private List<UnansweredPage.Line> waiting(Survey survey) {
        List<QuestionnaireResponse> waiting =
                responses.of(survey).stream().filter(response -> !response.isSettled()).toList();
        KnownPersons known = known(waiting);
        Set<Long> entering = identities.personsOf(survey.schoolId());
        Set<Long> printed =
                codes.of(survey).stream()
                        .filter(code -> code.state() == SurveyCode.State.OPEN)
                        .map(SurveyCode::responseId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return waiting.stream()
                .sorted(Comparator.comparing(r -> known.get(r.personId()).searchName()))
                .map(r -> line(r, known.get(r.personId()), entering, printed))
                .toList();
    }

    private KnownPersons known(List<QuestionnaireResponse> asked) {
        return persons.known(asked.stream().map(QuestionnaireResponse::personId).toList());
    }

    private static UnansweredPage.Line line(
            QuestionnaireResponse response,
            Person person,
            Set<Long> entering,
            Set<@Nullable Long> printed) {
        return new UnansweredPage.Line(
                response.id(),
                person.name().full(),
                person.postIn(response.schoolId()),
                "survey.waits." + (response.state() == QuestionnaireResponse.State.ASKED),
                entering.contains(response.personId()),
                printed.contains(response.id()));
    }

    private List<UnansweredPage.Refused> refused(Survey survey) {
        List<QuestionnaireResponse> refused =
                responses.of(survey).stream().filter(QuestionnaireResponse::isRefused).toList();
        KnownPersons known = known(refused);
        return refused.stream()
                .map(
                        r ->
                                new UnansweredPage.Refused(
                                        r.id(),
                                        known.get(r.personId()).name().full(),
                                        Objects.requireNonNullElse(r.refusal(), "")))
                .toList();
    }

    private UnansweredPage.Unnamed unnamed(Survey survey) {
        return new UnansweredPage.Unnamed(
                draw.mostUnnamed(survey), responses.of(survey).size(), sheets.of(survey).size());
    }
}
