package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** A survey from its opening to the last answer, in school № 644 that has no pairs yet. */
class SurveyWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));

    private final DemonstrationTown town = DemonstrationTown.get();

    @Test
    void personAnswersOnceAndTheCuratorReadsIt() {
        Visitor curator = town.enter("curator3");
        String survey = opened(curator, "INTAKE_MENTEE");
        String own = own(survey);
        Visitor mentee = town.enter("mentee3");
        assertThat(mentee.first().body()).contains("Анкеты, которые ждут ответа: 1");
        assertThat(mentee.get("my-surveys").body()).contains("Анкета потенциального наставляемого");

        keepsADraftAndSaysWhatIsMissing(mentee, own);
        Page thanks = handIn(mentee, own);
        assertThat(thanks.body()).contains("Спасибо, ответы отправлены", "Хочу вести кружок");
        Page again = handIn(mentee, own, "q1", "Передумал");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("Хочу вести кружок").doesNotContain("Передумал");

        Page shown = curator.get(survey);
        assertThat(shown.body()).contains("1 из ", "Черновиков Максим", "ещё не отвечал");
        assertThat(curator.get(firstResponse(shown)).body())
                .contains("Хочу вести кружок", "Черновиков");
        isClosedToOthers(survey, own);
    }

    private static void keepsADraftAndSaysWhatIsMissing(Visitor mentee, String own) {
        Page kept = mentee.post(own + "/draft", "q1", "Хочу вести кружок", "page", "a");
        assertThat(kept.body()).contains("Хочу вести кружок", "Черновик сохранён");

        Page refused =
                mentee.post(
                        own + "/submission",
                        "q1",
                        "Хочу вести кружок",
                        "q6",
                        "учитель",
                        "q7",
                        "нет",
                        "page",
                        "a");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"q2-problem\"", "Ответьте на вопрос 5", "id=\"q7-problem\"")
                .contains("value=\"учитель\" checked")
                .doesNotContain("id=\"q6-problem\"");
        assertThat(mentee.get(own).body()).contains("value=\"учитель\" checked");
    }

    private static Page handIn(Visitor mentee, String own, String... more) {
        String[] answers = {
            "q1",
            "Хочу вести кружок",
            "q2",
            "Другое",
            "q5",
            "очный",
            "q6",
            "учитель",
            "q7",
            "да",
            "page",
            "a"
        };
        String[] all = Arrays.copyOf(answers, answers.length + more.length);
        System.arraycopy(more, 0, all, answers.length, more.length);
        return mentee.post(own + "/submission", all);
    }

    private void isClosedToOthers(String survey, String own) {
        Visitor stranger = town.enter("curator1");
        assertThat(stranger.get(survey).status()).isEqualTo(404);
        assertThat(stranger.post(survey + "/closure").status()).isEqualTo(404);
        assertThat(stranger.post(survey + "/removal").status()).isEqualTo(404);
        assertThat(stranger.post(survey + "/newcomers").status()).isEqualTo(404);
        assertThat(stranger.post(survey + "/term", "until", TODAY.toString()).status())
                .isEqualTo(404);
        assertThat(town.enter("mentee1").get(own).status()).isEqualTo(404);
        assertThat(town.enter("mentee1").post(own + "/submission", "q1", "да").status())
                .isEqualTo(404);
        Visitor mentor = town.enter("mentor3");
        assertThat(mentor.get(own).status()).isEqualTo(404);
        assertThat(mentor.get(survey).status()).isEqualTo(403);
        assertThat(mentor.post("surveys", "questionnaire", "CURATOR").status()).isEqualTo(403);
    }

    @Test
    void secondWindowDoesNotOverwriteTheFirstUnseen() {
        Visitor mentor = town.enter("mentor3");
        String own = own(opened(town.enter("curator3"), "INTAKE_MENTOR"));
        String shown = hidden(mentor.get(own), "version");
        mentor.post(own + "/draft", "q2", "Первое окно", "page", "a", "version", shown);

        Page refused = mentor.post(own + "/draft", "q2", "Второе", "page", "b", "version", shown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("в другом окне", "Второе");
        assertThat(mentor.get(own).body()).contains("Первое окно");

        Page kept =
                mentor.post(
                        own + "/draft",
                        "q2",
                        "Второе",
                        "page",
                        "b",
                        "version",
                        hidden(refused, "version"));
        assertThat(kept.body()).contains("Второе").doesNotContain("Первое окно");
    }

    @Test
    void surveyIsProlongedClosedAndTakesNoAnswersThen() {
        Visitor curator = town.enter("curator3");
        String survey = opened(curator, "PREFERENCE");
        String own = own(survey);

        Page refused = curator.post(survey + "/term", "until", TODAY.minusDays(1).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"until-problem\"");
        assertThat(paper(curator, survey)).contains("Бланк: Анкета предпочтений");
        curator.post(survey + "/closure");
        assertThat(paper(curator, survey)).contains("Сводка ответов: Анкета предпочтений");
        Page late = town.enter("mentee3b").post(own + "/submission", "q1", "Пример", "page", "a");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("ответы больше не принимаются", "Пример");
        assertThat(curator.get(survey).body()).contains("завершён", "0 из ");
    }

    @Test
    void surveyOfMistakeIsRemovedAndCannotBeOpenedTwice() {
        Visitor curator = town.enter("curator3");
        String survey = opened(curator, "CURATOR");

        Page twice = open(curator, "CURATOR");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("Такой опрос уже идёт");

        curator.post(survey + "/removal");
        assertThat(curator.get(survey).status()).isEqualTo(404);
    }

    @Test
    void restrictedAnswersStayWithTheCurator() {
        Visitor curator = town.enter("curator1");
        Visitor psychologist = town.enter("psychologist1");
        String survey = opened(curator, "MEETING_FEEDBACK");
        String own = own(survey);
        town.enter("mentee1")
                .post(
                        own + "/submission",
                        "q1",
                        "4",
                        "q2",
                        "подходит",
                        "q3",
                        "Только вам",
                        "page",
                        "a");

        String response = firstResponse(curator.get(survey));

        assertThat(curator.get(response).body()).contains("Только вам");
        assertThat(psychologist.get(response).body())
                .contains("подходит", "этот ответ вам не виден")
                .doesNotContain("Только вам");
        assertThat(town.enter("director1").get(response).status()).isEqualTo(403);
        assertThat(town.enter("director1").get(survey).body())
                .contains("1 из")
                .doesNotContain("Начинающева");
    }

    private static String paper(Visitor curator, String survey) {
        String subject = survey.substring(survey.indexOf('/') + 1);
        return curator.post("documents", "kind", "D23", "subject", subject).body();
    }

    private static String opened(Visitor curator, String questionnaire) {
        Page opened = open(curator, questionnaire);
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return opened.url().getPath().replaceFirst("/s/[^/]+/", "");
    }

    private static String own(String survey) {
        return "my-" + survey;
    }

    private static Page open(Visitor curator, String questionnaire) {
        return curator.post(
                "surveys", "questionnaire", questionnaire, "dueOn", TODAY.plusDays(3).toString());
    }

    private static String firstResponse(Page page) {
        Matcher link = Pattern.compile("(surveys/\\d+/responses/\\d+)").matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return field.find() ? field.group(1) : "";
    }
}
