package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PrintLists;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/**
 * Prints one filled questionnaire (D23): in which role it was filled, not by whom; without the
 * answers that are not for this reader. Not kept, for the next reader may read more or less.
 */
@RequestScoped
class FilledPapers {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final int BEST = 10;

    @Inject SurveyPaperMaker maker;
    @Inject SchoolPapers papers;
    @Inject PrintLists printer;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    byte[] print(FilledBy filled) {
        return printer.print(
                paper(filled, current.roles()),
                filled.survey().schoolId(),
                RUSSIAN.text("survey.paper.filled", filled.survey().questionnaire().title()));
    }

    QuestionnaireFilled paper(FilledBy filled, Set<Role> readers) {
        Survey survey = filled.survey();
        QuestionnaireResponse response = filled.required();
        LocalDate day =
                LocalDate.ofInstant(Objects.requireNonNull(response.handedInAt()), Schools.ZONE);
        Channel channel = Objects.requireNonNullElse(response.channel(), Channel.LMS);
        return new QuestionnaireFilled(
                schools.requisitesToday(survey.schoolId()).shortName(),
                survey.questionnaire().title(),
                maker.form(survey),
                RUSSIAN.text("survey.side." + response.side()),
                survey.id() + "-" + response.id(),
                day,
                RUSSIAN.text("survey.paper.channel." + channel),
                BEST,
                answers(filled, readers),
                enterer(response, survey, day));
    }

    private static List<QuestionnaireFilled.Answer> answers(FilledBy filled, Set<Role> readers) {
        Map<String, String> given = filled.required().answers();
        return filled.asked().stream()
                .filter(asked -> asked.question().visibleTo(readers))
                .map(asked -> answer(asked, given.get(asked.key())))
                .toList();
    }

    private static QuestionnaireFilled.Answer answer(Asked asked, @Nullable String words) {
        boolean mark = asked.question().isMarkOfTen() && words != null;
        return new QuestionnaireFilled.Answer(
                asked.question().no(),
                asked.text(),
                mark ? Integer.valueOf(words) : null,
                mark || words == null ? null : words.lines().collect(Collectors.joining("; ")));
    }

    private @Nullable Signatory enterer(
            QuestionnaireResponse response, Survey survey, LocalDate day) {
        Long enterer = response.enteredBy();
        return enterer == null
                ? null
                : papers.signatory(persons.known(enterer), survey.schoolId(), day);
    }
}
