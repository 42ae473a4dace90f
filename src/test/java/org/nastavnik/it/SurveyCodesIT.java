package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.Page;

/** Questionnaires of school № 1: written, asked by code and on paper, with and without names. */
class SurveyCodesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final Pattern CODE = Pattern.compile("[2-9A-Y]{4}-[2-9A-Y]{4}");
    private static final Pattern WAITING = Pattern.compile("name=\"response\" value=\"(\\d+)\"");

    private final DemonstrationTown town = DemonstrationTown.get();

    @Test
    void whoHasNoEntranceAnswersOnceByCode() {
        Visitor curator = town.enter("curator1");
        String survey = opened(curator, "PREFERENCE", false);
        List<String> waiting = found(WAITING, curator.get(survey + "/codes").body());
        String code =
                code(
                        curator.downloadByForm(
                                survey + "/codes", "response", waiting.get(0), "paper", "slips"));
        String site = curator.base().replaceFirst("/s/.*", "");
        String address = site + "/q/" + code.replace("-", "");

        Page entered = form(site + "/q", "code", code.toLowerCase(java.util.Locale.ROOT));
        assertThat(entered.url().toString()).isEqualTo(address);
        assertThat(entered.body()).contains("Анкета предпочтений").doesNotContain("n-head");
        assertThat(form(site + "/q", "code", "АААА-АААА").body()).contains("Такого кода нет");

        Page missing = form(address, "q3", "Вместе интереснее");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("Ответьте на вопрос 1", "Вместе интереснее");
        assertThat(form(address, "q1", "Наставникова").body()).contains("Ответы уже приняты");
        assertThat(form(address, "q1", "Другой").body()).contains("Ответы уже приняты");
        assertThat(curator.get(survey).body()).contains("1 из ");

        papersAreKeyedIn(curator, survey, waiting.get(1));
        isClosedToOthers(survey);
    }

    private void papersAreKeyedIn(Visitor curator, String survey, String response) {
        byte[] file =
                curator.downloadByForm(survey + "/codes", "response", response, "paper", "blanks");
        String code = code(file);
        Page sheet = curator.get(survey + "/keying?code=" + code);
        assertThat(sheet.body()).contains("Бланк с кодом " + code, "data-keying");

        Page empty = curator.post(survey + "/keying", "code", code);
        assertThat(empty.status()).isEqualTo(422);
        Page kept = curator.post(survey + "/keying", "code", code, "q1", "Учебнова");
        assertThat(kept.body()).contains("Анкета внесена");
        assertThat(curator.get(survey + "/keying?code=" + code).body())
                .contains("Ответы с этим кодом уже приняты");
        assertThat(curator.get(survey).body()).contains("внесено с бумаги:");
    }

    private void isClosedToOthers(String survey) {
        for (String name : List.of("mentor1", "director1", "methodist")) {
            Visitor other = town.enter(name);
            assertThat(other.get(survey + "/codes").status()).as(name).isEqualTo(403);
            assertThat(other.get(survey + "/keying").status()).as(name).isEqualTo(403);
        }
        assertThat(town.enter("curator2").get(survey + "/codes").status()).isEqualTo(404);
        assertThat(town.enter("curator2").get(survey + "/keying").status()).isEqualTo(404);
    }

    @Test
    void schoolWritesItsOwnQuestionnaireAndAsksItWithoutNames() {
        Visitor curator = town.enter("curator1");
        String edition = written(curator);
        String questionnaire =
                found(
                                Pattern.compile("catalogue/(OWN_\\w+)"),
                                curator.get("surveys/catalogue").body())
                        .get(0);
        String survey = opened(curator, questionnaire, true);
        assertThat(curator.get(survey).body())
                .contains("Анкета анонимная")
                .doesNotContain("<h2>Кто ответил</h2>");
        Page refused = curator.post(survey + "/codes", "count", "1000", "paper", "slips");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Число от 1 до");

        String code = code(curator.downloadByForm(survey + "/codes", "count", "1"));
        String site = curator.base().replaceFirst("/s/.*", "");
        String address = site + "/q/" + code.replace("-", "");
        assertThat(form(address, "q1", "4").body()).contains("Ответы уже приняты");
        assertThat(form(address, "q1", "1").body()).contains("Ответы уже приняты");

        Visitor mentor = town.enter("mentor1");
        Page thanks = mentor.post("my-" + survey + "/submission", "q1", "5", "page", "a");
        assertThat(thanks.body()).contains("Анкета анонимная, поэтому").doesNotContain(">5<");
        assertThat(curator.get(survey).body()).contains("2 из ").doesNotContain("/responses/");

        curator.post(survey + "/closure");
        assertThat(curator.post(survey + "/term", "until", TODAY.plusDays(1).toString()).status())
                .isEqualTo(422);
        curator.post(edition + "/publication/end");
        assertThat(curator.get(edition).body()).contains("снята");
    }

    private static String written(Visitor curator) {
        Page made =
                curator.post(
                        "questionnaires",
                        "title",
                        "Как прошла неделя",
                        "phase",
                        "FEEDBACK",
                        "side",
                        "ANY");
        String edition = made.url().getPath().replaceFirst("/s/[^/]+/", "");
        assertThat(curator.post(edition + "/publication").body())
                .contains("В анкете нет ни одного вопроса");
        String version =
                found(
                                Pattern.compile("name=\"version\" value=\"(\\d+)\""),
                                curator.get(edition + "/questions/new").body())
                        .get(0);
        Page wrong =
                curator.post(
                        edition + "/questions",
                        "text",
                        "Насколько полезно?",
                        "type",
                        "SCALE",
                        "min",
                        "5",
                        "max",
                        "1",
                        "version",
                        version);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"max-problem\"", "Насколько полезно?");
        curator.post(
                edition + "/questions",
                "text",
                "Насколько полезно?",
                "type",
                "SCALE",
                "min",
                "1",
                "max",
                "5",
                "required",
                "true",
                "version",
                version);
        assertThat(curator.get(edition + "/preview").body()).contains("Насколько полезно?");
        assertThat(curator.post(edition + "/publication").body()).contains("опубликована");
        assertThat(curator.get(edition + "/questions/1").body()).contains("Насколько полезно?");
        return edition;
    }

    @Test
    void methodistWritesForTheCityAndNobodyElseDoes() {
        Visitor methodist = town.enter("methodist");
        Page copied = methodist.post("questionnaires/copies", "code", "DIAGNOSTIC");
        String edition = copied.url().getPath().replaceFirst("/s/[^/]+/", "");
        assertThat(copied.body()).contains("редакция 2", "черновик");

        assertThat(town.enter("curator1").post(edition + "/publication").status()).isEqualTo(404);
        assertThat(town.enter("mentor1").get("questionnaires").status()).isEqualTo(403);
        Page director = town.enter("director1").get("questionnaires");
        assertThat(director.status()).isEqualTo(200);
        assertThat(director.body()).doesNotContain("Новая анкета");
    }

    private static Page form(String address, String... namesAndValues) {
        java.util.Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new LmsBrowser().post(address, fields);
    }

    private static String opened(Visitor curator, String questionnaire, boolean anonymous) {
        Page opened =
                curator.post(
                        "surveys",
                        "questionnaire",
                        questionnaire,
                        "dueOn",
                        TODAY.plusDays(3).toString(),
                        "anonymous",
                        String.valueOf(anonymous));
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return opened.url().getPath().replaceFirst("/s/[^/]+/", "");
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(matcher.groupCount()));
        }
        assertThat(all).as(text).isNotEmpty();
        return all;
    }

    private static String code(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return found(CODE, xml.replaceAll("<[^>]+>", "\n")).get(0);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("no document");
    }

    @Test
    void pageOfACodeStandsInNobodysFrameAndTakesNothingFromAnotherSite() {
        String site = town.enter("curator1").base().replaceFirst("/s/.*", "");
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(site + "/q"));
        HttpResponse<String> page = BrowserDouble.send(asked.GET(), "");
        HttpResponse<String> foreign =
                BrowserDouble.send(
                        HttpRequest.newBuilder(URI.create(site + "/q"))
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("code=A7KM34PX")),
                        "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(foreign.statusCode()).isEqualTo(403);
    }
}
