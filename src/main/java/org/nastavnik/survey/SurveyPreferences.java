package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nastavnik.pairing.Preferences;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Typed;

/** The wishes of «Анкета предпочтений»; of several answers of a person the latest survey counts. */
@ApplicationScoped
class SurveyPreferences implements Preferences {

    static final String QUESTIONNAIRE = "PREFERENCE";
    private static final String WANTED = Asked.key(1);
    private static final String UNWANTED = Asked.key(2);

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject ProgrammeParticipants programme;
    @Inject Persons persons;

    @Override
    public List<Choice> of(long schoolId, SchoolYear year) {
        List<Survey> asked =
                surveys.of(schoolId, year).stream().filter(SurveyPreferences::isOfWishes).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        NamedParticipants named = named(schoolId, year);
        List<Choice> choices = new ArrayList<>();
        Set<Long> heard = new HashSet<>();
        for (Survey survey : asked) {
            responses.of(survey).stream()
                    .filter(response -> response.isHandedIn() && heard.add(response.personId()))
                    .forEach(response -> choices.addAll(choices(response, named)));
        }
        return choices;
    }

    static boolean isOfWishes(Survey survey) {
        return survey.questionnaire().code().equals(QUESTIONNAIRE);
    }

    static List<Choice> choices(QuestionnaireResponse response, NamedParticipants named) {
        List<Choice> choices = new ArrayList<>();
        long from = response.personId();
        Side among = other(response.side());
        List<String> wanted = Typed.lines(response.answers().get(WANTED));
        for (int place = 1; place <= wanted.size(); place++) {
            int as = place;
            named.find(wanted.get(place - 1), among)
                    .ifPresent(to -> choices.add(new Choice(from, to, as)));
        }
        Typed.lines(response.answers().get(UNWANTED))
                .forEach(
                        line ->
                                named.find(line, among)
                                        .ifPresent(to -> choices.add(new Choice(from, to, 0))));
        return choices;
    }

    /** Names that mean nobody of the bases, or more than one: for the curator to sort out. */
    List<String> unmatched(Survey survey) {
        if (!isOfWishes(survey)) {
            return List.of();
        }
        NamedParticipants named = named(survey.schoolId(), survey.year());
        return responses.of(survey).stream()
                .filter(QuestionnaireResponse::isHandedIn)
                .flatMap(
                        response ->
                                java.util.stream.Stream.of(WANTED, UNWANTED)
                                        .map(response.answers()::get)
                                        .filter(Objects::nonNull)
                                        .flatMap(words -> Typed.lines(words).stream())
                                        .filter(
                                                line ->
                                                        named.find(line, other(response.side()))
                                                                .isEmpty()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Side other(Side side) {
        return side == Side.MENTOR ? Side.MENTEE : Side.MENTOR;
    }

    private NamedParticipants named(long schoolId, SchoolYear year) {
        List<Respondent> all = programme.of(schoolId, year).known();
        KnownPersons known = persons.known(all.stream().map(Respondent::personId).toList());
        return new NamedParticipants(
                all.stream()
                        .map(
                                one ->
                                        new NamedParticipants.Named(
                                                one.personId(),
                                                one.side(),
                                                known.get(one.personId()).name()))
                        .toList());
    }
}
