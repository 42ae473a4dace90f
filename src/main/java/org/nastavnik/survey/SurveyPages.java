package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
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
    @Inject AnonymousSheets sheets;
    @Inject HandedIn handedIn;
    @Inject SurveyPreferences preferences;
    @Inject OpenSurvey opening;
    @Inject WaitingSurveys waiting;
    @Inject SurveyWords words;
    @Inject Papers papers;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    SurveyListPage list() {
        long school = current.schoolId();
        SchoolYear year = SchoolYear.of(schools.today());
        Map<Long, Turnout> turnouts = responses.turnouts(school, year);
        Map<Long, Long> unnamed = sheets.counts(school, year);
        return new SurveyListPage(
                surveys.of(school, year).stream()
                        .map(s -> line(s, turnout(s, turnouts, unnamed)))
                        .toList(),
                mayManage(),
                waiting.count());
    }

    private static Turnout turnout(
            Survey survey, Map<Long, Turnout> turnouts, Map<Long, Long> unnamed) {
        return Turnout.of(
                survey,
                turnouts.getOrDefault(survey.id(), Turnout.NONE),
                unnamed.getOrDefault(survey.id(), 0L));
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
                handedIn.count(survey),
                survey.isAnonymous() ? 0 : refused(asked),
                survey.isAnonymous(),
                mayTellWho(survey) ? people(survey, asked, ui) : null,
                mayManage() ? manage(survey, asked, until) : null,
                current.is(Role.CURATOR) ? preferences.unmatched(survey) : List.of(),
                papers.about(DocumentKind.D23, survey.id()),
                problems);
    }

    private boolean mayTellWho(Survey survey) {
        return !survey.isAnonymous() && SurveyReaders.mayReadResponses(current.roles());
    }

    private static long refused(List<QuestionnaireResponse> asked) {
        return asked.stream().filter(QuestionnaireResponse::isRefused).count();
    }

    private SurveyPage.Manage manage(
            Survey survey, List<QuestionnaireResponse> asked, @Nullable String until) {
        return new SurveyPage.Manage(
                until == null ? survey.dueOn().toString() : until,
                survey.isOpenOn(schools.today()) ? opening.newcomers(survey).size() : 0,
                RemoveSurvey.isUntouched(asked) && handedIn.count(survey) == 0,
                !survey.isAnonymous() || survey.isOpenOn(schools.today()));
    }

    /** Who has not answered comes first; a draft is nobody's business. */
    private List<SurveyPage.Line> people(Survey survey, List<QuestionnaireResponse> asked, Ui ui) {
        boolean over = survey.overOn(schools.today()) != null;
        KnownPersons known = persons.known(asked.stream().flatMap(SurveyPages::named).toList());
        return asked.stream()
                .sorted(
                        Comparator.comparing(QuestionnaireResponse::isHandedIn)
                                .thenComparing(r -> known.get(r.personId()).searchName()))
                .map(response -> line(response, known, over, ui))
                .toList();
    }

    private static Stream<Long> named(QuestionnaireResponse response) {
        Long enterer = response.enteredBy();
        return enterer == null
                ? Stream.of(response.personId())
                : Stream.of(response.personId(), enterer);
    }

    private SurveyPage.Line line(
            QuestionnaireResponse response, KnownPersons known, boolean over, Ui ui) {
        Person person = known.get(response.personId());
        Long enterer = response.enteredBy();
        return new SurveyPage.Line(
                response.id(),
                person.name().full(),
                person.postIn(response.schoolId()),
                "survey.side." + response.side(),
                ui.time(response.handedInAt()),
                "survey.person." + standing(response, over),
                enterer == null ? "" : known.get(enterer).name().surnameFirst());
    }

    /** That somebody is at work on a draft is told as that he has opened it. */
    private static String standing(QuestionnaireResponse response, boolean over) {
        return switch (response.state()) {
            case HANDED_IN, REFUSED -> response.state().name();
            case ASKED -> over ? "EXPIRED" : "ASKED";
            case OPENED, DRAFT -> over ? "EXPIRED" : "OPENED";
        };
    }

    /** The psychologist asks as the curator does. */
    private boolean mayManage() {
        return current.is(Role.CURATOR) || current.is(Role.PSYCHOLOGIST);
    }
}
