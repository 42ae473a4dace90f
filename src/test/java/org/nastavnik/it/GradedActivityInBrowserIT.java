package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.nastavnik.lms.Activity;

/**
 * From «select content» to the grade and back to the work, in frames of another site and a Chromium
 * that blocks third-party cookies.
 */
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class GradedActivityInBrowserIT {

    private static final String ROW = "units/1/plan/items/4/fact";

    private static Chromium chromium;
    private static DemonstrationTown town;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        town = DemonstrationTown.get();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void leadsFromThePickedPageToTheGradeAndFromTheGradeToTheWork() {
        Activity picked = pick();

        markAs("DONE", picked);
        try (BrowserContext context = context()) {
            Page page = signIn(context.newPage(), "methodist");
            untilGradeIs(page, "60 из 100");
            shoot(page, "grade");
        }
        markAs("PLANNED", picked);

        try (BrowserContext context = context()) {
            Page page = signIn(context.newPage(), "mentor1");
            page.navigate(
                    town.lms().baseUrl()
                            + "/mod/lti/view.php?id="
                            + picked.cmid()
                            + "&action=gradeReport&user=13");
            Frame work = frame(page, f -> f.url().endsWith("/units/1/plan"));
            assertThat(work.locator("h1").innerText()).isNotBlank();
            shoot(page, "review");
        }
    }

    /** A teacher picks the plan with a grade in the window that the course opens. */
    private static Activity pick() {
        int before = town.lms().platform().course().activities().size();
        try (BrowserContext context = context()) {
            Page page = signIn(context.newPage(), "methodist");
            page.click("button[data-select]");
            Frame chooser = frame(page, f -> f.url().endsWith("/deep-link"));
            chooser.check("#pick-plan");
            chooser.check("#grade-plan");
            shoot(page, "picking");
            chooser.click("button:has-text('Добавить в курс')");
            page.waitForCondition(
                    () -> town.lms().platform().course().activities().size() > before);
            Activity added = town.lms().platform().course().activities().get(before);
            page.waitForSelector("a[href='/mod/lti/view.php?id=" + added.cmid() + "']");
            shoot(page, "picked");
        }
        List<Activity> all = town.lms().platform().course().activities();
        assertThat(all).hasSize(before + 1);
        return all.get(before);
    }

    /** A mentor of two lands on his pairs, and marks a row of the plan of one. */
    private static void markAs(String status, Activity picked) {
        try (BrowserContext context = context()) {
            Page page = signIn(context.newPage(), "mentor1");
            page.navigate(town.lms().baseUrl() + "/mod/lti/view.php?id=" + picked.cmid());
            Frame plan = frame(page, f -> f.url().endsWith("/units"));
            plan.navigate(plan.url().replaceAll("units$", ROW));
            plan.selectOption("#status", status);
            plan.fill("#date", LocalDate.now().toString());
            plan.click(".n-form button[type=submit]");
            plan.waitForURL("**/units/1/plan");
            shoot(page, "marked-" + status);
        }
    }

    /** Scores travel in the background. */
    private static void untilGradeIs(Page page, String wanted) {
        for (int i = 0; i < 60 && !page.content().contains(wanted); i++) {
            page.waitForTimeout(500);
            page.navigate(town.lms().baseUrl() + "/grade/2");
        }
        assertThat(page.content()).contains(wanted);
    }

    private static BrowserContext context() {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1100, 800)
                                .setLocale("ru-RU"));
    }

    private static Page signIn(Page page, String username) {
        page.navigate(town.lms().baseUrl() + "/");
        page.locator("button[value='" + username + "']").click();
        page.waitForURL("**/course/2");
        return page;
    }

    private static Frame frame(Page page, Predicate<Frame> wanted) {
        page.waitForCondition(() -> page.frames().stream().anyMatch(wanted));
        Frame frame = page.frames().stream().filter(wanted).findFirst().orElseThrow();
        frame.waitForSelector("h1");
        return frame;
    }

    private static void shoot(Page page, String name) {
        page.bringToFront();
        page.waitForTimeout(300);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "graded-" + name + ".png")));
    }
}
