package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of a school's surveys show. */
@RequestScoped
class SurveyPages {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject OpenSurvey opening;
    @Inject WaitingSurveys waiting;
    @Inject SurveyWords words;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    SurveyListPage list() {
        long school = current.schoolId();
        SchoolYear year = SchoolYear.of(schools.today());
        Map<Long, Turnout> turnouts = responses.turnouts(school, year);
        return new SurveyListPage(
                surveys.of(school, year).stream()
                        .map(s -> line(s, turnouts.getOrDefault(s.id(), Turnout.NONE)))
                        .toList(),
                current.is(Role.CURATOR),
                waiting.count());
    }

    private SurveyListPage.Line line(Survey survey, Turnout turnout) {
        Ui ui = new Ui(visitor);
        return new SurveyListPage.Line(
                survey.id(),
                survey.questionnaire().title(),
                phaseKey(survey.phase()),
                words.formOf(survey),
                ui.date(survey.dueOn()),
                ui.date(survey.overOn(schools.today())),
                turnout.asked(),
                turnout.handedIn());
    }

    static String phaseKey(SurveyPhase phase) {
        return "survey.phase." + phase;
    }

    /**
     * @param until as typed; null to show the day that stands
     */
    SurveyPage show(Survey survey, @Nullable String until, Problems problems) {
        Ui ui = new Ui(visitor);
        LocalDate today = schools.today();
        List<QuestionnaireResponse> asked = responses.of(survey);
        return new SurveyPage(
                survey.id(),
                survey.questionnaire().title(),
                phaseKey(survey.phase()),
                words.formOf(survey),
                ui.date(survey.opensOn()),
                ui.date(survey.dueOn()),
                ui.date(survey.overOn(today)),
                asked.size(),
                asked.stream().filter(QuestionnaireResponse::isHandedIn).count(),
                SurveyReaders.mayReadResponses(current.roles()) ? people(asked, ui) : null,
                current.is(Role.CURATOR) ? manage(survey, asked, until) : null,
                problems);
    }

    private SurveyPage.Manage manage(
            Survey survey, List<QuestionnaireResponse> asked, @Nullable String until) {
        return new SurveyPage.Manage(
                until == null ? survey.dueOn().toString() : until,
                survey.isOpenOn(schools.today()) ? opening.newcomers(survey).size() : 0,
                RemoveSurvey.isUntouched(asked));
    }

    /** Who has not answered comes first; a draft is nobody's business. */
    private List<SurveyPage.Line> people(List<QuestionnaireResponse> asked, Ui ui) {
        KnownPersons known =
                persons.known(asked.stream().map(QuestionnaireResponse::personId).toList());
        return asked.stream()
                .sorted(
                        Comparator.comparing(QuestionnaireResponse::isHandedIn)
                                .thenComparing(r -> known.get(r.personId()).searchName()))
                .map(response -> line(response, known.get(response.personId()), ui))
                .toList();
    }

    private SurveyPage.Line line(QuestionnaireResponse response, Person person, Ui ui) {
        return new SurveyPage.Line(
                response.id(),
                person.name().full(),
                person.postIn(response.schoolId()),
                "survey.side." + response.side(),
                ui.time(response.handedInAt()));
    }
}
