package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PrintLists;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.CodeText;
import org.nastavnik.site.Messages;
import org.nastavnik.site.OwnAddress;

/**
 * Prints codes: slips to be cut apart, or a blank for each. The file is not kept: what nobody can
 * open a second time gives no code away.
 */
@RequestScoped
class CodeSheets {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject SurveyPaperMaker papers;
    @Inject PrintLists printer;
    @Inject Persons persons;
    @Inject Schools schools;

    byte[] slips(Survey survey, List<DrawCodes.Drawn> drawn) {
        SurveySlips slips =
                new SurveySlips(
                        school(survey),
                        survey.questionnaire().title(),
                        survey.dueOn(),
                        OwnAddress.base() + "/q",
                        drawn.stream().map(one -> slip(one, survey)).toList());
        return print(survey, slips, "survey.paper.slips");
    }

    private SurveySlips.Slip slip(DrawCodes.Drawn drawn, Survey survey) {
        Person person = person(drawn);
        return new SurveySlips.Slip(
                person == null ? null : person.name().full(),
                person == null ? null : post(person, survey),
                drawn.text(),
                link(drawn));
    }

    /** With a list of who gets which, where the survey is not anonymous. */
    byte[] blanks(Survey survey, List<DrawCodes.Drawn> drawn) {
        List<QuestionnaireBlank> blanks =
                drawn.stream().map(one -> papers.blank(survey, access(one, survey))).toList();
        QuestionnaireBlanks.Handout handout =
                survey.isAnonymous()
                        ? null
                        : new QuestionnaireBlanks.Handout(
                                school(survey),
                                survey.questionnaire().title(),
                                lines(survey, drawn));
        return print(survey, new QuestionnaireBlanks(handout, blanks), "survey.paper.blanks");
    }

    private List<QuestionnaireBlanks.Line> lines(Survey survey, List<DrawCodes.Drawn> drawn) {
        List<QuestionnaireBlanks.Line> lines = new ArrayList<>();
        for (DrawCodes.Drawn one : drawn) {
            Person person = person(one);
            if (person != null) {
                lines.add(
                        new QuestionnaireBlanks.Line(
                                lines.size() + 1,
                                person.name().full(),
                                post(person, survey),
                                one.text()));
            }
        }
        return lines;
    }

    private static QuestionnaireBlank.Access access(DrawCodes.Drawn drawn, Survey survey) {
        return new QuestionnaireBlank.Access(drawn.text(), link(drawn), survey.dueOn());
    }

    private static String link(DrawCodes.Drawn drawn) {
        return OwnAddress.base() + "/q/" + CodeText.read(drawn.text());
    }

    private @Nullable Person person(DrawCodes.Drawn drawn) {
        QuestionnaireResponse response = drawn.response();
        return response == null ? null : persons.known(response.personId());
    }

    private static @Nullable String post(Person person, Survey survey) {
        String post = person.postIn(survey.schoolId());
        return post.isEmpty() ? null : post;
    }

    private String school(Survey survey) {
        return schools.requisitesToday(survey.schoolId()).shortName();
    }

    private byte[] print(Survey survey, Record data, String key) {
        String title = RUSSIAN.text(key, survey.questionnaire().title());
        return printer.print(data, survey.schoolId(), title);
    }
}
