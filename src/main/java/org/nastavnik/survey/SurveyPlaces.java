package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.GradedKind;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Questionnaires as pages of a course: everybody's own, or one survey of a school. */
@ApplicationScoped
class SurveyPlaces implements GradedKind {

    static final String CODE = "survey";

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject SurveyWords words;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        Offer own = new Offer(null, ui.t("survey.mine.title"), ui.t("survey.place.own"));
        if (current.chosenSchool().isEmpty() || !current.is(Role.CURATOR)) {
            return List.of(own);
        }
        LocalDate today = schools.today();
        return Stream.concat(
                        Stream.of(own),
                        surveys.of(current.schoolId(), SchoolYear.of(today)).stream()
                                .filter(survey -> survey.isOpenOn(today))
                                .map(survey -> offer(survey, ui)))
                .toList();
    }

    private Offer offer(Survey survey, Ui ui) {
        return new Offer(
                survey.id(),
                survey.questionnaire().title(),
                ui.t("survey.place.one", words.formOf(survey), ui.date(survey.dueOn())));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        if (!current.isKnown() || current.chosenSchool().isEmpty()) {
            return Optional.empty();
        }
        return subject == null
                ? Optional.of("my-surveys")
                : surveys.find(subject, current.schoolId())
                        .flatMap(survey -> path(survey, current));
    }

    private Optional<String> path(Survey survey, CurrentPerson current) {
        Optional<QuestionnaireResponse> own = responses.of(survey, current.personId());
        if (own.isPresent()) {
            boolean toSee = own.get().isHandedIn() || survey.isOpenOn(schools.today());
            return toSee ? Optional.of("my-surveys/" + survey.id()) : Optional.empty();
        }
        return SurveyReaders.mayEnter(current.roles())
                ? Optional.of("surveys/" + survey.id())
                : Optional.empty();
    }

    /** There is no page of all that one person has answered: the list of surveys leads on. */
    @Override
    public Optional<String> review(@Nullable Long subject, long reviewed, CurrentPerson current) {
        if (current.isKnown() && current.personId() == reviewed) {
            return path(subject, current);
        }
        if (current.chosenSchool().isEmpty() || !SurveyReaders.mayReadResponses(current.roles())) {
            return Optional.empty();
        }
        long school = current.schoolId();
        if (subject == null) {
            SchoolYear year = SchoolYear.of(schools.today());
            return responses.ofPerson(reviewed, school, year).stream()
                    .findFirst()
                    .map(asked -> "surveys");
        }
        return surveys.find(subject, school)
                .flatMap(survey -> responses.of(survey, reviewed))
                .map(SurveyPlaces::reviewed);
    }

    private static String reviewed(QuestionnaireResponse response) {
        String survey = "surveys/" + response.surveyId();
        return response.isHandedIn() ? survey + "/responses/" + response.id() : survey;
    }

    @Override
    public Optional<Done> done(@Nullable Long subject, long personId) {
        List<QuestionnaireResponse.State> asked =
                subject == null
                        ? responses.statesOf(personId, SchoolYear.of(schools.today()))
                        : responses.stateOf(personId, subject).stream().toList();
        return Counted.of(asked);
    }
}
