package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.ListedCourse.found;
import static org.nastavnik.it.ListedCourse.person;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/**
 * Two send the same at the same moment: nobody is shown a fault, it is kept once, and whoever comes
 * second reads what has become of it.
 */
class SentAtOnceIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final String CHERNOVIKOVS_UNIT =
            "units/(\\d+)\">[^<]*</a></td>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>[^<]*Черновиков";

    private final DemonstrationTown town = DemonstrationTown.get();

    @Test
    void oneFormOfAMeetingMakesOneEntry() throws Exception {
        List<Visitor> tabs = twice("mentor1");
        String[] form = meeting(tabs.get(0).get("units/1/journal/new"), "Встреча двух вкладок");

        List<Page> answers = AtOnce.each(tabs, visitor -> visitor.post("units/1/journal", form));

        assertThat(answers).extracting(Page::status).containsOnly(200);
        assertThat(tabs.get(0).get("units/1/journal").body().split("Встреча двух вкладок", -1))
                .hasSize(2);
    }

    @Test
    void oneLegalActIsWrittenOnce() throws Exception {
        List<Visitor> tabs = twice("methodist");
        String[] act = {
            "level", "MUNICIPAL",
            "number", "909-м",
            "date", "2026-01-14",
            "text", "акта от 14.01.2026 № 909-м",
            "regime", "BOTH",
            "main", "yes",
            "from", "2026-01-14",
            "repealed", ""
        };

        List<Page> answers = AtOnce.each(tabs, visitor -> visitor.post("orders/grounds", act));

        assertThat(answers).extracting(Page::status).containsOnly(200);
        assertThat(tabs.get(0).get("orders/grounds?q=909").body()).contains("1 акт<");
    }

    @Test
    void ofTwoOrdersWithOneNumberTheSecondIsToldBesideTheNumber() throws Exception {
        Visitor curator = town.enter("curator2");
        Visitor director = town.enter("director2");
        Map<Visitor, String> orders =
                Map.of(curator, appointment(curator, "23"), director, appointment(curator, "24"));
        Map<Visitor, String> versions =
                Map.of(
                        curator,
                        hidden(curator.get(orders.get(curator)), "version"),
                        director,
                        hidden(director.get(orders.get(director)), "version"));

        List<Page> answers =
                AtOnce.each(
                        List.of(curator, director),
                        visitor ->
                                visitor.post(
                                        orders.get(visitor) + "/registration",
                                        "number",
                                        "701-к",
                                        "date",
                                        TODAY.toString(),
                                        "confirmed",
                                        "yes",
                                        "version",
                                        versions.get(visitor)));

        assertThat(answers).extracting(Page::status).containsExactlyInAnyOrder(200, 422);
        Page second = answers.stream().filter(page -> page.status() == 422).findFirst().get();
        assertThat(second.body()).contains("id=\"number-problem\"", "701-к");
        assertThat(curator.get("orders/register?year=" + TODAY.getYear()).body())
                .containsOnlyOnce("701-к");
    }

    @Test
    void doubleClickOnCreatingPairsMakesOnePair() throws Exception {
        List<Visitor> tabs = twice("curator3");
        tabs.get(0).post("mentors/decisions", "act", "SELECT", "person", "33");
        List<Page> boards = AtOnce.each(tabs, visitor -> visitor.post("matching"));
        assertThat(boards).extracting(Page::status).containsOnly(200);
        String draft = first("name=\"drafts\" value=\"(\\d+)\"", tabs.get(0).get("matching"));

        List<Page> answers =
                AtOnce.each(
                        tabs,
                        visitor ->
                                visitor.post("matching/pairs", "drafts", draft, "agreed", "false"));

        assertThat(answers).extracting(Page::status).containsExactlyInAnyOrder(200, 422);
        Page list = tabs.get(0).get("units");
        assertThat(list.body()).containsOnlyOnce("Черновиков");
        tabs.get(0).post("units/" + first(CHERNOVIKOVS_UNIT, list) + "/cancellation");
    }

    @Test
    void twoCuratorsWhoWriteUnitsAtOnceBothDo() throws Exception {
        List<Visitor> tabs = twice("curator3");
        Map<Visitor, String> mentees = Map.of(tabs.get(0), "36", tabs.get(1), "37");

        List<Page> answers =
                AtOnce.each(
                        tabs,
                        visitor ->
                                visitor.post(
                                        "units",
                                        "form",
                                        "TEACHER_TEACHER",
                                        "mentor",
                                        "33",
                                        "mentees",
                                        mentees.get(visitor),
                                        "goal",
                                        "Две вкладки",
                                        "secondMentor",
                                        "true",
                                        "from",
                                        TODAY.toString(),
                                        "to",
                                        TODAY.plusDays(30).toString()));

        assertThat(answers).extracting(Page::status).containsOnly(200);
        assertThat(answers.get(0).url().getPath().replaceFirst(".*/units", ""))
                .isNotEqualTo(answers.get(1).url().getPath().replaceFirst(".*/units", ""));
        answers.forEach(page -> tabs.get(0).post(path(page) + "/cancellation"));
    }

    @Test
    void papersForOnePersonAreLaidOutOnceAndSignedOnce() throws Exception {
        List<Visitor> tabs = twice("curator3");

        List<Page> laidOut =
                AtOnce.each(
                        tabs,
                        visitor ->
                                visitor.post(
                                        "consents/new",
                                        "kind",
                                        "PROCESSING",
                                        "person",
                                        "36",
                                        "validTo",
                                        ""));
        Page list = tabs.get(0).get("consents?show=PRINTED");
        String consent = "consents/" + first("consents/(\\d+)\"[^>]*>[^<]*Тестовая", list);
        String version = hidden(tabs.get(0).get(consent), "version");
        List<Page> signed =
                AtOnce.each(
                        tabs,
                        visitor ->
                                visitor.post(
                                        consent + "/signature",
                                        "day",
                                        TODAY.toString(),
                                        "place",
                                        "папка 1",
                                        "version",
                                        version));

        assertThat(laidOut).extracting(Page::status).containsOnly(200);
        assertThat(list.body()).containsOnlyOnce(">Тестовая Алёна");
        assertOneDid(signed);
    }

    @Test
    void planIsSubmittedOnce() throws Exception {
        List<Visitor> tabs = twice("curator1");
        tabs.get(0).post("units/2/plan");
        tabs.get(0)
                .post(
                        "units/2/plan/items",
                        "competence",
                        "Решение задач",
                        "content",
                        "Разбор олимпиады",
                        "deadlineText",
                        "декабрь",
                        "format",
                        "IN_PERSON",
                        "result",
                        "Пять задач");

        List<Page> answers = AtOnce.each(tabs, visitor -> visitor.post("units/2/plan/submission"));

        assertOneDid(answers);
        assertThat(tabs.get(0).get("units/2/plan").body()).contains("на утверждении");
    }

    @Test
    void monthOfAJournalIsClosedOnce() throws Exception {
        List<Visitor> tabs = twice("curator1");

        List<Page> answers =
                AtOnce.each(
                        tabs,
                        visitor ->
                                visitor.post(
                                        "journals/closed-months", "month", "2026-10", "unit", "2"));

        assertThat(answers).extracting(Page::status).containsOnly(200);
        assertThat(tabs.get(0).get("journals").body()).contains("<summary>10.2026</summary>");
        tabs.get(0)
                .post(
                        "journals/reopened-months",
                        "month",
                        "2026-10",
                        "unit",
                        "2",
                        "reason",
                        "Забыта встреча");
    }

    @Test
    void compendiumIsBegunOnce() throws Exception {
        List<Visitor> tabs = twice("curator2");
        String[] texts = {
            "version", hidden(tabs.get(0).get("compendium/texts"), "version"),
            "introduction", "Второй год работы.",
            "conclusions", "Пары работают.",
            "links", ""
        };

        List<Page> written = AtOnce.each(tabs, visitor -> visitor.post("compendium/texts", texts));

        assertThat(written).extracting(Page::status).contains(200);
        assertThat(written).extracting(Page::status).isSubsetOf(200, 409, 422);
    }

    @Test
    void oneTimeCodeLetsOneOfTwoIn() throws Exception {
        ListedCourse course = new ListedCourse("Школа " + System.nanoTime() % 1_000_000);
        LaunchTab curator = course.curator();
        String colleague = person(curator, "Тестова", "Яна");
        String code =
                found(
                        "n-slip-code\">([^<]+)<",
                        curator.post("codes", "person", colleague, "role", "MENTOR").body());
        List<LaunchTab> newcomers =
                Stream.generate(() -> course.enter(UUID.randomUUID().toString(), "Новая", "Кто"))
                        .limit(2)
                        .toList();

        List<HttpResponse<String>> answers =
                AtOnce.each(newcomers, newcomer -> newcomer.post("code", "code", code));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsExactlyInAnyOrder(200, 422);
    }

    private List<Visitor> twice(String username) {
        return List.of(town.enter(username), town.enter(username));
    }

    /** The second is told in words that it is done already. */
    private static void assertOneDid(List<Page> answers) {
        assertThat(answers).extracting(Page::status).containsOnlyOnce(200);
        assertThat(answers).extracting(Page::status).isSubsetOf(200, 409, 422);
    }

    private static String appointment(Visitor curator, String person) {
        Page created =
                curator.post(
                        "orders",
                        "type",
                        "APPOINTMENT",
                        "series",
                        "к",
                        "preamble",
                        "В целях реализации программы наставничества",
                        "trainingUntil",
                        TODAY.plusDays(14).toString(),
                        "signatory",
                        "21",
                        "persons",
                        person);
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        Page sent = curator.post(path(created) + "/signature");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        return path(created);
    }

    private static String[] meeting(Page form, String topic) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("formKey", hidden(form, "formKey"));
        fields.put("date", TODAY.toString());
        fields.put("kind", "REGULAR");
        fields.put("topic", topic);
        fields.put("content", "Разобрали урок");
        fields.put("result", "План следующего урока");
        fields.put("format", "IN_PERSON");
        for (String name : List.of("arrangement", "activity")) {
            fields.put(
                    name,
                    first(
                            "name=\"" + name + "\"(?s:.*?)<option value=\"([^\"]+)\"[^>]*selected",
                            form));
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String hidden(Page page, String name) {
        return first("name=\"" + name + "\" value=\"([^\"]*)\"", page);
    }

    private static String first(String pattern, Page page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(pattern + page.body()).isTrue();
        return found.group(1);
    }

    private static String path(Page page) {
        String url = page.url().toString();
        return url.substring(url.indexOf("/s/")).replaceFirst("/s/[^/]+/", "");
    }
}
