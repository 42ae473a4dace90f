package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsSettings;

/**
 * The tool in a frame of another site, in a Chromium that blocks third-party cookies: with
 * partitioned ones, and with none at all.
 */
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class FramesInBrowserIT {

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
    void opensInTheFrameWithPartitionedCookiesOnly() {
        try (BrowserContext context = context()) {
            Page page = enter(context.newPage(), town.lms(), "mentor1");

            Frame tool = frame(page, FramesInBrowserIT::inSession);
            tool.waitForSelector("h1");

            List<Cookie> cookies = context.cookies(town.toolUrl());
            assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.partitionKey != null);
            shoot(page, "partitioned");
        }
    }

    @Test
    @DisplayName("attack C10, C22: several frames and persons in one browser")
    void keepsTwoFramesAndTwoPersonsApart() {
        try (BrowserContext context = context()) {
            Page page = enter(context.newPage(), town.lms(), "mentor1");
            Frame first = frame(page, FramesInBrowserIT::inSession);
            page.evaluate(
                    """
                    () => { const second = document.createElement('iframe'); second.name = 'second';
                      second.width = 900; second.height = 500;
                      second.src = '/mod/lti/launch.php?id=3'; document.body.append(second); }""");
            Frame second = frame(page, f -> f.name().equals("second") && inSession(f));
            Page other = enter(context.newPage(), town.lms(), "curator1");
            Frame third = frame(other, FramesInBrowserIT::inSession);

            assertThat(List.of(base(first), base(second), base(third))).doesNotHaveDuplicates();
            for (Frame mine : List.of(first, second)) {
                mine.navigate(base(mine) + "/units");
                assertThat(person(mine)).isEqualTo(person(first));
            }
            assertThat(person(third)).isNotEqualTo(person(first));
            third.navigate(base(first).replaceAll("[^/]+$", "stranger"));
            assertThat(third.locator("h1").innerText()).contains("Сеанс закончился");
            shoot(page, "two-frames");
        }
    }

    @Test
    void beginsInAWindowWithTheHintUnspentWhereNothingIsKept(@TempDir Path profile)
            throws IOException {
        try (BrowserContext context = withoutCookies(town.lms(), profile)) {
            Page page = enter(context.newPage(), town.lms(), "mentor1");
            Frame offer = frame(page, f -> f.url().endsWith("/lti/login/asked"));
            shoot(page, "window-offered");
            page.setViewportSize(360, 780);
            assertThat(overflows(offer)).isFalse();
            shoot(page, "window-offered-phone");

            Page window = context.waitForPage(() -> offer.click("button"));
            window.waitForURL("**/s/*/");

            assertThat(window.locator(".n-person").innerText()).isNotBlank();
            assertThat(offer.locator("button").isVisible()).isFalse();
            assertThat(offer.locator("[data-lti-opened]").innerText()).contains("новом окне");
            shoot(page, "window-opened");
            shoot(window, "window");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_parent", "lti_storage_frame"})
    void movesIntoAWindowWithTheWordOfThePlatformsStorage(String target, @TempDir Path profile)
            throws IOException {
        try (LmsServer lms = announcing(target);
                BrowserContext context = withoutCookies(lms, profile)) {
            Page page = enter(context.newPage(), lms, "mentor1");
            Frame proved = frame(page, f -> has(f, "form[data-lti-kept]"));
            shoot(page, "storage-" + target);

            Page window = context.waitForPage(() -> proved.click("button"));
            window.waitForURL("**/s/**");
            window.waitForSelector("h1");

            assertThat(proved.url()).endsWith("/lti/launch");
            assertThat(window.url()).matches(town.toolUrl() + "/s/[A-Za-z0-9_-]+/[a-z]*");
            assertThat(window.locator("h1").innerText()).doesNotContain("Сеанс", "ещё раз");
            window.reload();
            assertThat(window.locator("h1").innerText()).doesNotContain("Сеанс", "ещё раз");
            shoot(window, "storage-window-" + target);
        }
    }

    @Test
    @DisplayName("attack C18, H12: an ad frame answers first")
    void hearsNobodyButThePlatform(@TempDir Path profile) throws IOException {
        try (LmsServer lms = announcing("_parent");
                Advertisement advertisement = new Advertisement();
                BrowserContext context = withoutCookies(lms, profile)) {
            Page page = context.newPage();
            page.addInitScript(advertisement.platform(lms.baseUrl()));
            enter(page, lms, "mentor1");

            Frame proved = frame(page, f -> has(f, "form[data-lti-kept]"));
            shoot(page, "storage-advertisement");

            assertThat(page.evaluate("window.forged")).isEqualTo(List.of("put_data", "get_data"));
            Page window = context.waitForPage(() -> proved.click("button"));
            window.waitForURL("**/s/**");
        }
    }

    @Test
    void offersAWindowWherePlatformStorageIsSilent(@TempDir Path profile) throws IOException {
        try (LmsServer lms = announcing("_parent");
                BrowserContext context = withoutCookies(lms, profile)) {
            Page page = context.newPage();
            page.route("**/storage.js", route -> route.abort());
            enter(page, lms, "mentor1");
            Frame offer = frame(page, f -> has(f, "[data-lti-else]:not(.n-later)"));
            shoot(page, "storage-silent");

            Page window = context.waitForPage(() -> offer.click("[data-lti-else] button"));
            window.waitForURL("**/s/**");

            assertThat(window.locator("h1").innerText()).doesNotContain("Сеанс", "ещё раз");
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnded() {
        try (BrowserContext context = context()) {
            Page page = enter(context.newPage(), town.lms(), "mentor1");
            Frame tool = frame(page, FramesInBrowserIT::inSession);
            tool.navigate(base(tool) + "/units/1/journal/new");
            tool.fill("#topic", "Приёмы «тихого» начала урока");
            tool.fill("#content", "Первая строка\nвторая <строка>");
            PassedTime.inDatabase(DemonstrationTown.DATABASE)
                    .forSession(base(tool).replaceAll(".*/", ""), Duration.ofMinutes(481));
            tool.click(".n-form button[type=submit]");
            tool.waitForSelector("h1:has-text('Сеанс закончился')");
            shoot(page, "over");
            assertThat(tool.content()).contains("Вернитесь в курс", "Набранное не пропало");

            Page stranger = enter(context.newPage(), town.lms(), "mentor2");
            assertThat(frame(stranger, FramesInBrowserIT::inSession).content())
                    .doesNotContain("data-unsent");

            enter(page, town.lms(), "mentor1");
            Frame next = frame(page, f -> inSession(f) && has(f, "[data-unsent]"));
            shoot(page, "unsent-elsewhere");
            next.click("[data-unsent] a");
            next.waitForSelector("#topic");
            assertThat(next.url()).endsWith("/units/1/journal/new");
            shoot(page, "unsent-here");
            page.setViewportSize(360, 780);
            assertThat(overflows(next)).isFalse();
            shoot(page, "unsent-phone");
            page.setViewportSize(1000, 700);
            next.click("button:has-text('Вернуть набранное')");
            next.waitForSelector("[data-unsent][role=status]");
            assertThat(next.locator("[data-unsent]").innerText())
                    .startsWith("Набранное возвращено");
            shoot(page, "unsent-returned");
            assertThat(next.inputValue("#topic")).isEqualTo("Приёмы «тихого» начала урока");
            assertThat(next.inputValue("#content")).isEqualTo("Первая строка\nвторая <строка>");

            next.fill("#result", "Решили попробовать");
            next.click(".n-form button[type=submit]");
            next.waitForURL("**/journal");
            assertThat(next.content())
                    .contains("Приёмы «тихого» начала урока")
                    .doesNotContain("data-unsent");
        }
    }

    @Test
    void tellsWhoSearchesThatTheSessionEnded() {
        try (BrowserContext context = context()) {
            Page page = enter(context.newPage(), town.lms(), "curator2");
            Frame tool = frame(page, FramesInBrowserIT::inSession);
            tool.navigate(base(tool) + "/persons");
            PassedTime.inDatabase(DemonstrationTown.DATABASE)
                    .forSession(base(tool).replaceAll(".*/", ""), Duration.ofMinutes(481));

            tool.fill("#q", "а");
            tool.locator("#q").pressSequentially("б");

            tool.waitForSelector("#session-over");
            assertThat(tool.locator("#session-over").innerText()).contains("Вернитесь в курс");
            shoot(page, "over-search");
        }
    }

    private static BrowserContext context() {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1000, 700)
                                .setLocale("ru-RU"));
    }

    private static BrowserContext withoutCookies(LmsServer lms, Path profile) throws IOException {
        return chromium.withoutCookies(town.toolUrl(), lms.baseUrl(), profile);
    }

    private static LmsServer announcing(String target) {
        LmsServer lms = LmsServer.start(LmsSettings.onAnyPort().withStorage(target));
        town.introduce(lms);
        return lms;
    }

    private static Page enter(Page page, LmsServer lms, String username) {
        page.navigate(lms.baseUrl() + "/");
        page.locator("button[value='" + username + "']").click();
        page.navigate(lms.baseUrl() + "/mod/lti/view.php?id=3");
        return page;
    }

    private static Frame frame(Page page, Predicate<Frame> wanted) {
        page.waitForCondition(() -> page.frames().stream().anyMatch(wanted));
        Frame frame = page.frames().stream().filter(wanted).findFirst().orElseThrow();
        frame.waitForSelector("h1");
        return frame;
    }

    private static boolean inSession(Frame frame) {
        return frame.url().contains("/s/");
    }

    private static boolean has(Frame frame, String selector) {
        try {
            return frame.url().startsWith(town.toolUrl()) && frame.querySelector(selector) != null;
        } catch (PlaywrightException goingOn) {
            return false;
        }
    }

    private static String base(Frame tool) {
        return tool.url().replaceAll("(/s/[^/]+).*", "$1");
    }

    private static String person(Frame tool) {
        return tool.locator(".n-person").innerText();
    }

    private static boolean overflows(Frame frame) {
        return (Boolean)
                frame.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** In front, or Chromium shows what the frame of the other site looked like before. */
    private static void shoot(Page page, String name) {
        page.bringToFront();
        page.waitForTimeout(300);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "frames-" + name + ".png")));
    }

    /**
     * An advertisement on the platform's page, of another site, which learns the number of every
     * message and answers it before the platform does.
     */
    private static final class Advertisement implements AutoCloseable {

        private static final String PAGE =
                """
                <script>
                  window.addEventListener('message', ({data}) => {
                    for (let i = 0; i < parent.frames.length; i++) {
                      if (parent.frames[i] !== window) parent.frames[i].postMessage({subject: data.subject + '.response',
                        message_id: data.message_id, key: data.key, value: 'forged'}, '*');
                    }
                    parent.postMessage({forged: data.subject.slice(4)}, '*');
                  });
                </script>
                """;

        private final HttpServer server;

        private Advertisement() throws IOException {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext(
                    "/",
                    exchange -> {
                        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().set("Content-Type", "text/html");
                        exchange.sendResponseHeaders(200, page.length);
                        exchange.getResponseBody().write(page);
                        exchange.close();
                    });
            server.start();
        }

        /** A platform's page that hears first, lets the advertisement answer, and answers then. */
        private String platform(String origin) {
            return """
            if (location.origin === '%s' && window === top) {
              const kept = new Map();
              const advertisement = document.createElement('iframe');
              advertisement.src = 'http://127.0.0.1:%d/';
              window.forged = [];
              document.addEventListener('DOMContentLoaded', () => document.body.append(advertisement));
              window.addEventListener('message', event => {
                const {subject, message_id: id, key, value, forged} = event.data;
                if (forged) { window.forged.push(forged); return; }
                if (!String(subject).startsWith('lti.')) return;
                event.stopImmediatePropagation();
                if (subject === 'lti.put_data') kept.set(key, value);
                setTimeout(() => advertisement.contentWindow.postMessage({subject, message_id: id, key}, '*'), 300);
                setTimeout(() => event.source.postMessage(
                  {subject: subject + '.response', message_id: id, key, value: kept.get(key)}, event.origin), 1500);
              });
            }
            """
                    .formatted(origin, server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
