package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.Centre;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.PassedTime;
import org.nastavnik.it.RunningService;

/** Forms that come when their session is over, over HTTP. */
class LateFormsIT {

    private static final String TYPED = "Разбор <b>урока</b> & «вопросы»";
    private static final Duration SESSION = Duration.ofHours(8).plusMinutes(1);

    private static LtiPlatformDouble platform;
    private static BrowserDouble browser;

    @BeforeAll
    static void register() {
        Centre.administrator();
        platform = LtiPlatformDouble.start();
        browser = new BrowserDouble(RunningService.url());
        browser.register(platform, RunningService.registrationToken());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    /** A launch of one person: its base, its cookie, the token of its forms. */
    private record Session(String sub, String base, String cookie, String csrf) {

        static Session of(String sub) {
            HttpResponse<String> launch = browser.launch(platform, d -> d.claim("sub", sub));
            String base = launch.headers().firstValue("Location").orElseThrow();
            String cookie = BrowserDouble.cookie(launch).orElseThrow();
            String page = browser.get(base + "who", cookie).body();
            return new Session(sub, base, cookie, found("name=\"_csrf\" value=\"([^\"]+)\"", page));
        }

        Session over(Duration passed) {
            String id = base.replaceAll(".*/s/([^/]+)/", "$1");
            PassedTime.inDatabase(RunningService.DATABASE).forSession(id, passed);
            return this;
        }

        HttpResponse<String> sends(String csrf, String site) {
            return sends(csrf, site, TYPED);
        }

        HttpResponse<String> sends(String csrf, String site, String text) {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("_csrf", csrf);
            form.put("_page", "who");
            form.put("lastName", text);
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(base + "who"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Sec-Fetch-Site", site)
                            .POST(HttpRequest.BodyPublishers.ofString(BrowserDouble.form(form)));
            return BrowserDouble.send(request, cookie);
        }

        String page() {
            return browser.get(base + "who", cookie).body();
        }

        HttpResponse<String> asks(String path, String type) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Accept", type)
                            .header("X-CSRF-TOKEN", csrf)
                            .POST(HttpRequest.BodyPublishers.ofString(""));
            return BrowserDouble.send(request, cookie);
        }
    }

    @Test
    void isOfferedToTheSamePersonAndGivenBackOnce() {
        Session late = Session.of("late-1").over(SESSION);
        HttpResponse<String> answer = late.sends(late.csrf(), "same-origin");
        Session next = Session.of("late-1");
        String offer = offer(next.page());

        HttpResponse<String> fields = next.asks(offer, "application/json");
        HttpResponse<String> shown = next.asks(offer, "text/html");
        HttpResponse<String> ended = next.asks(offer + "/end", "text/html");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Вернитесь в курс", "Набранное не пропало");
        assertThat(fields.body()).isEqualTo("{\"lastName\":[\"" + TYPED + "\"]}");
        assertThat(shown.body()).contains("Разбор &lt;b").doesNotContain(late.csrf());
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(next.page()).doesNotContain("data-unsent");
        assertThat(next.asks(offer, "application/json").statusCode()).isEqualTo(404);
    }

    @Test
    void isOfferedInAnotherWindowThatIsOpenAlready() {
        Session late = Session.of("late-2").over(SESSION);
        Session open = Session.of("late-2");
        assertThat(open.page()).doesNotContain("data-unsent");

        late.sends(late.csrf(), "same-origin");

        assertThat(open.page()).contains("data-unsent");
    }

    @Test
    void isNobodyElses() {
        Session late = Session.of("late-3").over(SESSION);
        late.sends(late.csrf(), "same-origin");
        String offer = offer(Session.of("late-3").page());
        Session other = Session.of("late-4");

        assertThat(other.page()).doesNotContain("data-unsent");
        assertThat(other.asks(offer, "application/json").statusCode()).isEqualTo(404);
        assertThat(other.asks(offer + "/end", "text/html").statusCode()).isEqualTo(303);
        assertThat(Session.of("late-3").page()).contains("data-unsent");
    }

    @Test
    void isTakenFromItsOwnBrowserAndPageOnly() {
        Session late = Session.of("late-5").over(SESSION);
        Session stranger = new Session("late-5", late.base(), "__Host-n-x=y", late.csrf());
        Session guesses = new Session("late-5", late.base(), guessed(late.cookie()), late.csrf());

        late.sends("forged", "same-origin");
        late.sends(late.csrf(), "cross-site");
        late.sends(late.csrf(), "same-site");
        stranger.sends(late.csrf(), "same-origin");
        guesses.sends(late.csrf(), "same-origin");

        assertThat(Session.of("late-5").page()).doesNotContain("data-unsent");
    }

    @Test
    void isShownToItsPageWhereTheOwnerCannotBeTold() {
        Session late = Session.of("late-6").over(SESSION);
        Session forgotten = new Session("late-6", late.base(), "__Host-n-x=y", late.csrf());

        assertThat(forgotten.sends(late.csrf(), "same-origin").body())
                .contains("Скопируйте", "Разбор &lt;b");
        assertThat(forgotten.sends(late.csrf(), "cross-site").body()).doesNotContain("Разбор");
    }

    @Test
    void isNotKeptADayAfterTheSession() {
        Session late = Session.of("late-7").over(SESSION.plusHours(24));
        Session.of("late-8");

        late.sends(late.csrf(), "same-origin");

        assertThat(Session.of("late-7").page()).doesNotContain("data-unsent");
    }

    @Test
    void isNotKeptAfterSomebodyLeft() {
        Session left = Session.of("late-9");
        left.asks("end", "text/html");

        left.sends(left.csrf(), "same-origin");

        assertThat(Session.of("late-9").page()).doesNotContain("data-unsent");
    }

    @Test
    void keepsTheNewestFewAndNothingHuge() {
        Session late = Session.of("late-10").over(SESSION);
        for (int i = 0; i < 7; i++) {
            late.sends(late.csrf(), "same-origin", "текст " + i);
        }
        late.sends(late.csrf(), "same-origin", "x".repeat(250_000));
        late.sends(late.csrf(), "same-origin", "x".repeat(1_100_000));

        assertThat(Session.of("late-10").page().split("data-unsent-end", -1)).hasSize(6);
    }

    @Test
    void endsTheSessionForPagesToo() {
        Session late = Session.of("late-11").over(SESSION);

        HttpResponse<String> page = browser.get(late.base() + "who", late.cookie());

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Сеанс закончился", "Вернитесь в курс");
    }

    private static String guessed(String cookie) {
        return cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("A") ? "B" : "A");
    }

    private static String offer(String page) {
        return found("action=\"/s/[^/]+/(unsent/[0-9]+)\"", page);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
