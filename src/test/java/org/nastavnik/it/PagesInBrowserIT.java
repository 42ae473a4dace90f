package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as people see them: in the frame of the LMS and on a phone, in Chromium. */
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class PagesInBrowserIT {

    private static final Map<String, List<String>> PAGES =
            Map.of(
                    "curator1",
                    List.of(
                            "",
                            "persons",
                            "persons/new",
                            "persons/import",
                            "persons/15",
                            "persons/15/edit",
                            "persons/15/forms",
                            "persons/15/accounts",
                            "persons/15/merger",
                            "persons/15/merger?other=16",
                            "codes",
                            "roster",
                            "mentors",
                            "mentors/new",
                            "requests",
                            "requests/new",
                            "leavers",
                            "matching",
                            "school/succession",
                            "units",
                            "units/new",
                            "units/1",
                            "units/3",
                            "units/1/plan",
                            "units/1/journal",
                            "units/1/plan/versions/2/changes",
                            "units/1/plan/programme",
                            "units/1/plan/proposals",
                            "journals",
                            "orders",
                            "orders/2",
                            "orders/grounds",
                            "orders/grounds/new",
                            "school",
                            "school/facts",
                            "school/requisites/new",
                            "school/requisites/1",
                            "school/forms",
                            "programme-year",
                            "programme-year/form",
                            "programme-year/beginning",
                            "stages/WORK/tick",
                            "reminders",
                            "history",
                            "documents",
                            "documents/forms?kind=D18&subject=1",
                            "templates",
                            "templates/pairing-order",
                            "templates/pairing-order/preview",
                            "templates/pairing-order/fields",
                            "compendium",
                            "practices",
                            "grades",
                            "grades/1",
                            "road-map",
                            "road-map/rows/9",
                            "road-map/rows/9/fact",
                            "road-map/gaps",
                            "mentor-school",
                            "mentor-school/tasks/new",
                            "mentor-school/tasks/2",
                            "mentor-school/tasks/2/edit",
                            "mentor-school/tasks/2/works/13",
                            "mentor-school/mentors/13",
                            "surveys",
                            "surveys/catalogue",
                            "surveys/catalogue/INTAKE_MENTOR",
                            "surveys/1",
                            "surveys/1/responses/2",
                            "surveys/1/codes",
                            "surveys/1/keying",
                            "surveys/1/keying?response=1",
                            "surveys/6",
                            "surveys/6/codes",
                            "questionnaires",
                            "questionnaires/new",
                            "questionnaires/1",
                            "questionnaires/1/preview",
                            "questionnaires/shipped/TT_MENTEE_EXIT",
                            "monitoring",
                            "monitoring/process",
                            "monitoring/process/swot",
                            "monitoring/impact",
                            "monitoring/diagnostics",
                            "monitoring/measurements",
                            "monitoring/measurements/GRADES",
                            "monitoring/mine",
                            "monitoring-stages/process/conclusions",
                            "my-surveys",
                            "join-requests",
                            "consents",
                            "consents/new",
                            "consents/new?kind=DISTRIBUTION",
                            "consents/1",
                            "consents/29",
                            "consents/rules",
                            "working-days",
                            "persons/101/representatives",
                            "indicators",
                            "indicators/CONSENTS_SHARE/rows?number=WHOLE",
                            "indicator-entries",
                            "transfers",
                            "transfers/new",
                            "events",
                            "events/new",
                            "events/1",
                            "partners",
                            "partners/new",
                            "partners/1",
                            "publications",
                            "publications/new",
                            "city-road-map"),
                    "curator2",
                    List.of("road-map", "consents?show=PRINTED"),
                    "mentor1",
                    List.of(
                            "",
                            "units",
                            "units/1",
                            "units/1/plan",
                            "units/1/journal",
                            "units/1/journal/new",
                            "units/1/journal/planned/new",
                            "units/1/plan/programme",
                            "calendar",
                            "practices",
                            "my-surveys",
                            "my-surveys/2",
                            "portfolio",
                            "consents",
                            "mentor-school",
                            "mentor-school/tasks/1",
                            "mentor-school/tasks/3",
                            "history",
                            "road-map"),
                    "mentee1",
                    List.of(
                            "",
                            "units/1/plan",
                            "units/1/plan/proposals",
                            "units/1/journal",
                            "road-map",
                            "my-surveys",
                            "my-surveys/1"),
                    "director1",
                    List.of("", "road-map", "mentor-school", "school", "programme-year"),
                    "methodist",
                    List.of(
                            "",
                            "reminders",
                            "orders/grounds",
                            "orders/grounds/new?of=1264-%D1%80",
                            "schools",
                            "schools/1",
                            "course",
                            "roster/city",
                            "grades",
                            "grades/1",
                            "compendia",
                            "city-indicators",
                            "city-indicators/form",
                            "city-road-map",
                            "centre",
                            "centre-reports",
                            "municipal-compendium/2026",
                            "received-transfers",
                            "contests",
                            "contests/new?template=practices",
                            "contests/1",
                            "contests/1/regulation",
                            "contests/1/jury",
                            "contests/1/scores/absentee",
                            "contests/1/results",
                            "templates",
                            "templates/mentor-journal",
                            "templates/mentor-journal/preview",
                            "templates/mentor-journal/fields",
                            "templates/letterhead",
                            "templates/impact-monitoring-report/preview",
                            "questionnaires",
                            "questionnaires/1",
                            "join-requests",
                            "consents",
                            "working-days"),
                    "admin",
                    List.of(
                            "",
                            "schools/new",
                            "schools/1/edit",
                            "schools/1/archive",
                            "schools/import",
                            "registrations",
                            "registrations/1",
                            "registrations/new",
                            "registration-links",
                            "tool-keys",
                            "platform-addresses",
                            "launch-verdicts",
                            "service-calls",
                            "history",
                            "self-check"),
                    "newcomer1",
                    List.of("who", "code"),
                    "expert",
                    List.of("", "jury", "code"));

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        DemonstrationTown.get().enter("mentor1");
        DemonstrationTown.get().enter("curator1").post("grades", "offer", "plan/");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "curator1",
        "curator2",
        "mentor1",
        "mentee1",
        "director1",
        "methodist",
        "admin",
        "newcomer1",
        "expert"
    })
    void everyPageIsAccessibleAndFitsAPhone(String username) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = context(880, 580)) {
            Page page = context.newPage();
            String base = enter(page, username);
            for (String path : PAGES.get(username)) {
                page.setViewportSize(880, 580);
                int status = page.navigate(base + "/" + path).status();
                if (status != 200) {
                    faults.add(status + " " + path);
                    continue;
                }
                if (page.locator("[data-docx]").count() > 0) {
                    page.waitForSelector("[data-docx][data-done]");
                }
                faults.addAll(violations(page, path));
                shoot(page, username, path, "frame");
                page.setViewportSize(360, 780);
                if (overflows(page)) {
                    faults.add(path + " is wider than 360 px");
                }
                shoot(page, username, path, "phone");
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void teacherPicksAPageInTheWindowOfTheCourse() {
        DemonstrationTown town = DemonstrationTown.get();
        int before = town.lms().platform().course().activities().size();
        try (BrowserContext context = context(766, 575)) {
            Page page = context.newPage();
            signIn(page, "methodist");
            String tool = town.lms().platform().tools().all().get(0).deploymentId();
            page.navigate(
                    town.lms().baseUrl() + "/mod/lti/contentitem.php?id=" + tool + "&course=2");
            page.waitForURL("**/deep-link");

            List<String> faults = look(page, "methodist", "deep-link");
            page.check("#pick-journal");
            page.click("button:has-text('Добавить в курс')");
            page.waitForURL("**/contentitem_return.php**");

            assertThat(faults).isEmpty();
        }
        assertThat(town.lms().platform().course().activities()).hasSize(before + 1);
    }

    @Test
    void linkThatOpensNothingSaysSoLegibly() {
        try (BrowserContext context = context(880, 580)) {
            Page page = context.newPage();
            page.navigate(enter(page, "mentor1") + "/link/0");

            assertThat(look(page, "mentor1", "link")).isEmpty();
            assertThat(page.content()).contains("По этой ссылке для вас ничего нет");
        }
    }

    /** What is wrong with the page as it stands, in its window and on a phone. */
    private static List<String> look(Page page, String username, String path) {
        List<String> faults = new ArrayList<>(violations(page, path));
        shoot(page, username, path, "frame");
        page.setViewportSize(360, 780);
        if (overflows(page)) {
            faults.add(path + " is wider than 360 px");
        }
        shoot(page, username, path, "phone");
        return faults;
    }

    @Test
    void mentorRecordsAMeetingInAMinute() {
        try (BrowserContext context = context(880, 580)) {
            Page page = context.newPage();
            String base = enter(page, "mentor1");
            page.navigate(base + "/units/1/journal/new");

            page.fill("#topic", "Разбор открытого урока");
            page.fill("#content", "Посмотрели запись урока, отметили удачные приёмы");
            page.fill("#result", "Намечены два приёма для следующей недели");
            page.click(".n-form button[type=submit]");

            assertThat(page.url()).endsWith("/units/1/journal");
            assertThat(page.content()).contains("Разбор открытого урока");
        }
    }

    @Test
    void madePaperShowsInThePageInALowFrame() {
        try (BrowserContext context = context(880, 400)) {
            Page page = context.newPage();
            String base = enter(page, "curator1");
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + message.text()));
            page.navigate(base + "/units/1/journal");
            page.click("button:has-text('Журнал наставника')");

            page.waitForSelector("[data-docx][data-done]");

            Locator text = page.locator("[data-frame]");
            assertThat(text.innerText()).contains("Журнал наставника", "Направление.");
            assertThat(page.locator("[data-sheets] th").first().innerText())
                    .contains("Дата встречи");
            assertThat(text.boundingBox().height).isLessThan(400);
            assertThat(complaints).isEmpty();
            assertThat(violations(page, "document")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shown", "gone"})
    void paperThatCannotBeShownCanBeFetched(String state) {
        try (BrowserContext context = context(880, 580)) {
            Page page = context.newPage();
            String base = enter(page, "curator1");
            page.navigate(base + "/units/1/journal");
            if (state.equals("gone")) {
                context.route("**/documents/*/file", Route::abort);
            }
            page.click("button:has-text('Журнал наставника')");

            page.waitForSelector("[data-docx][data-done]");

            boolean told = page.locator("[data-state]").innerText().contains("Скачайте файл");
            assertThat(told).isEqualTo(state.equals("gone"));
            assertThat(page.locator("a:has-text('Скачать DOCX')").isVisible()).isTrue();
        }
    }

    @Test
    void tableOfPeopleIsLookedAtBeforeItIsTaken(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("people.csv");
        String header = "Фамилия;Имя;Отчество;Пол;Кто;Должность или класс\n";
        try (BrowserContext context = context(880, 580)) {
            Page page = context.newPage();
            String base = enter(page, "curator3");

            upload(page, base, table, header + "Ёжиков;Пётр;;м;учитель;\nКошкина;;;;;\n");
            assertThat(page.content()).contains("Ничего не загружено: 1 строку нужно исправить");
            page.navigate(base + "/persons");
            assertThat(page.content()).doesNotContain("Ёжиков");

            upload(page, base, table, header + "Ёжиков;Пётр;;м;учитель;учитель пения\n");
            page.click("button:has-text('Загрузить всех')");

            assertThat(page.url()).endsWith("/persons");
            assertThat(page.content()).contains("Ёжиков Пётр");
        }
    }

    @Test
    void listOfTheCourseIsLookedAtBeforeItIsTaken() {
        try (BrowserContext context = context(880, 580)) {
            Page page = context.newPage();
            String base = enter(page, "curator1");
            page.navigate(base + "/roster");
            page.fill("#surname", "Неизвестнов");
            page.click("button:has-text('Прочитать список курса')");
            page.waitForSelector("h2:has-text('Новые в курсе')");
            List<String> faults = new ArrayList<>(fits(page, "curator1", "roster-preview"));

            page.navigate(base + "/codes");
            page.check("input[name=person] >> nth=0");
            page.selectOption("#role", "MENTOR");
            page.click("button:has-text('Сделать коды')");
            page.waitForSelector(".n-slip-code");
            faults.addAll(fits(page, "curator1", "codes-sheet"));

            assertThat(faults).isEmpty();
            assertThat(page.locator(".n-slip-code").allInnerTexts())
                    .hasSize(1)
                    .allMatch(code -> code.matches("[2-9A-Z]{4}-[2-9A-Z]{4}"));
        }
    }

    /** What is wrong with the page in the frame and on a phone; it is photographed in both. */
    private static List<String> fits(Page page, String username, String path) {
        List<String> faults = new ArrayList<>(violations(page, path));
        shoot(page, username, path, "frame");
        page.setViewportSize(360, 780);
        if (overflows(page)) {
            faults.add(path + " is wider than 360 px");
        }
        shoot(page, username, path, "phone");
        page.setViewportSize(880, 580);
        return faults;
    }

    private static List<String> violations(Page page, String path) {
        return Axe.violations(page).stream().map(broken -> path + ": " + broken).toList();
    }

    private static void upload(Page page, String base, Path table, String text) throws IOException {
        Files.write(table, text.getBytes(Charset.forName("windows-1251")));
        page.navigate(base + "/persons/import");
        page.setInputFiles("#table", table);
        page.click("button:has-text('Показать, что загрузится')");
    }

    private static BrowserContext context(int width, int height) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("ru-RU"));
    }

    /**
     * Comes in through the frame of the LMS, as people do, and tells the launch's address space.
     */
    static String enter(Page page, String username) {
        return enter(DemonstrationTown.get().lms().baseUrl(), page, username);
    }

    static String enter(String lms, Page page, String username) {
        page.navigate(lms + "/");
        page.locator("button[value='" + username + "']").click();
        page.navigate(lms + "/mod/lti/view.php?id=3");
        page.waitForCondition(() -> toolFrame(page) != null);
        Frame frame = toolFrame(page);
        frame.waitForSelector("h1");
        // the cookie is partitioned by the LMS: pages of their own need the launch to be their own
        page.context()
                .cookies(frame.url())
                .forEach(
                        cookie -> {
                            cookie.partitionKey = null;
                            page.context().addCookies(List.of(cookie));
                        });
        return frame.url().replaceAll("(/s/[^/]+).*", "$1");
    }

    private static void signIn(Page page, String username) {
        page.navigate(DemonstrationTown.get().lms().baseUrl() + "/");
        page.locator("button[value='" + username + "']").click();
    }

    private static Frame toolFrame(Page page) {
        return page.frames().stream().filter(f -> f.url().contains("/s/")).findFirst().orElse(null);
    }

    private static boolean overflows(Page page) {
        return (Boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth");
    }

    private static void shoot(Page page, String username, String path, String size) {
        String name = username + "-" + (path.isEmpty() ? "home" : path.replace('/', '-'));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + "-" + size + ".png"))
                        .setFullPage(true));
    }
}
