package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.PassedTime;
import org.nastavnik.it.RunningService;

/** Launches in frames whose browser keeps no cookies, over HTTP. */
class FramesIT {

    private static final String TOOL = RunningService.url();
    private static final String MARK = "__Host-nk=1";

    private static LtiPlatformDouble platform;
    private static BrowserDouble browser;

    @BeforeAll
    static void register() {
        platform = LtiPlatformDouble.start();
        browser = new BrowserDouble(TOOL);
        browser.register(platform, RunningService.registrationToken());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void asksAFrameOnceWhetherItKeepsCookies() {
        HttpResponse<String> asked = framed("/lti/login", form(""), "");
        HttpResponse<String> again = framed(place(asked), form(""), MARK);

        assertThat(asked.statusCode()).isEqualTo(307);
        assertThat(place(asked)).isEqualTo(TOOL + "/lti/login/asked");
        assertThat(asked.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith(MARK)
                .contains("; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(place(again)).startsWith(platform.at("/auth?"));
    }

    @Test
    void asksNobodyWhoHasShownACookieOrStandsInNoFrame() {
        assertThat(framed("/lti/login", form(""), MARK).statusCode()).isEqualTo(302);
        assertThat(framed("/lti/login", form(""), "__Host-n-abc=x").statusCode()).isEqualTo(302);
        assertThat(browser.post("/lti/login", form(""), "").statusCode()).isEqualTo(302);
    }

    @Test
    void offersAWindowBeforeTheHintIsSpent() {
        HttpResponse<String> answer = framed("/lti/login/asked", form(""), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' " + platform.issuer());
        assertThat(answer.body())
                .contains("target=\"_blank\"", "ltilaunch1_1", "own_window")
                .doesNotContain(platform.at("/auth"));
    }

    @ParameterizedTest
    @DisplayName("attack C20: a hostile storage target")
    @ValueSource(strings = {"_top", "javascript:alert(1)", "\"></script>", "location", "a.b"})
    void takesAHostileStorageTargetForNone(String target) {
        String sent = form("&lti_storage_target=" + BrowserDouble.encoded(target));

        HttpResponse<String> answer = framed("/lti/login/asked", sent, "");

        assertThat(answer.body())
                .contains("own_window")
                .doesNotContain("data-lti-storage", "storage_target", "alert(1)", "</script>\"");
    }

    @Test
    void givesThePlatformAWordToKeep() {
        HttpResponse<String> answer = stored();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-nl-");
        assertThat(data(answer, "lti-storage")).isEqualTo("lti.put_data");
        assertThat(data(answer, "origin")).isEqualTo(platform.issuer());
        assertThat(data(answer, "target")).isEqualTo("lti_frame");
        assertThat(data(answer, "onward")).startsWith(platform.at("/auth?"));
        assertThat(data(answer, "onward")).doesNotContain(data(answer, "value"), "storage");
    }

    @Test
    void opensAWindowForABrowserThatBroughtTheWord() {
        HttpResponse<String> login = stored();
        HttpResponse<String> asking = launched(login);
        HttpResponse<String> proved = proved(asking, data(login, "value"), TOOL);
        HttpResponse<String> window = window(ticket(proved), TOOL);

        assertThat(data(asking, "lti-storage")).isEqualTo("lti.get_data");
        assertThat(asking.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(asking.body()).doesNotContain(data(login, "value"));
        assertThat(proved.statusCode()).isEqualTo(200);
        assertThat(window.statusCode()).isEqualTo(303);
        assertThat(place(window)).matches(Pattern.quote(TOOL) + "/s/[A-Za-z0-9_-]+/");
        String cookie = BrowserDouble.cookie(window).orElseThrow();
        assertThat(browser.get(place(window) + "kept", cookie).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("attack C06: the word of another browser")
    void believesNoWordButItsOwnFromItsOwnPage() {
        HttpResponse<String> login = stored();
        assertThat(proved(launched(login), "wrong", TOOL).statusCode()).isEqualTo(401);

        for (String origin : List.of("https://evil.test", platform.issuer(), "null")) {
            HttpResponse<String> other = stored();
            HttpResponse<String> asking = launched(other);
            assertThat(proved(asking, data(other, "value"), origin).statusCode()).isEqualTo(401);
            assertThat(proved(asking, data(other, "value"), TOOL).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("attack C04: the same launch again, in every order")
    void usesALoginOnceOverAllOfIt() {
        HttpResponse<String> login = stored();
        HttpResponse<String> asking = launched(login);
        assertThat(proved(asking, data(login, "value"), TOOL).statusCode()).isEqualTo(200);
        assertThat(proved(asking, data(login, "value"), TOOL).statusCode()).isEqualTo(401);
        assertThat(launched(login).statusCode()).isEqualTo(401);

        HttpResponse<String> twice = stored();
        HttpResponse<String> first = launched(twice);
        assertThat(launched(twice).statusCode()).isEqualTo(401);
        assertThat(proved(first, data(twice, "value"), TOOL).statusCode()).isEqualTo(401);
    }

    @Test
    void checksTheTokenBeforeAnythingOpens() {
        HttpResponse<String> login = stored();
        Map<String, String> sent = BrowserDouble.query(data(login, "onward"));
        LaunchDraft forged = draft(sent.get("nonce"));
        forged.claim("aud", "other");
        HttpResponse<String> asking = launched(sent.get("state"), forged.token());

        HttpResponse<String> proved = proved(asking, data(login, "value"), TOOL);

        assertThat(proved.statusCode()).isEqualTo(401);
        assertThat(proved.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void letsTheCookieDecideWhereOneCame() {
        HttpResponse<String> login = stored();
        String state = BrowserDouble.query(data(login, "onward")).get("state");
        String form = launchForm(login) + "&browser_proof=" + data(login, "value");

        HttpResponse<String> answer =
                post("/lti/launch", form, cookieName(state) + "=wrong", TOOL, "same-origin");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void takesATicketOnceAndFromItsOwnPage() {
        assertThat(window(ticket(handedOver()), "https://evil.test").statusCode()).isEqualTo(401);

        String ticket = ticket(handedOver());
        assertThat(window(ticket, TOOL).statusCode()).isEqualTo(303);
        assertThat(window(ticket, TOOL).statusCode()).isEqualTo(401);
        assertThat(window("x", TOOL).statusCode()).isEqualTo(401);
        assertThat(browser.get("/lti/window?ticket=" + ticket, "").statusCode()).isEqualTo(405);
    }

    @Test
    void opensOneOfManyWindowsWithTheSameTicket() throws Exception {
        String ticket = ticket(handedOver());
        var threads = Executors.newFixedThreadPool(5);
        List<Callable<Integer>> windows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            windows.add(() -> window(ticket, TOOL).statusCode());
        }

        List<Integer> statuses = new ArrayList<>();
        for (var window : threads.invokeAll(windows)) {
            statuses.add(window.get());
        }
        threads.shutdown();

        assertThat(statuses).containsOnlyOnce(303).containsOnly(303, 401);
    }

    @Test
    void takesNoTicketAfterSomeMinutes() {
        HttpResponse<String> handedOver = handedOver();
        String launch = data(handedOver, "onward").replaceAll(".*/s/([^/]+)/", "$1");

        PassedTime.inDatabase(RunningService.DATABASE).forHandOver(launch, Duration.ofMinutes(6));

        assertThat(window(ticket(handedOver), TOOL).statusCode()).isEqualTo(401);
    }

    @Test
    void leavesTheFrameNothingOfALaunchThatMoved() {
        HttpResponse<String> handedOver = handedOver();
        String frame = BrowserDouble.cookie(handedOver).orElseThrow();
        String check = data(handedOver, "lti-kept");
        assertThat(browser.get(check, frame).statusCode()).isEqualTo(204);

        HttpResponse<String> window = window(ticket(handedOver), TOOL);

        assertThat(browser.get(check, frame).statusCode()).isEqualTo(401);
        assertThat(browser.get(check, BrowserDouble.cookie(window).orElseThrow()).statusCode())
                .isEqualTo(204);
    }

    private static HttpResponse<String> handedOver() {
        HttpResponse<String> login = stored();
        return proved(launched(login), data(login, "value"), TOOL);
    }

    private static HttpResponse<String> stored() {
        return framed("/lti/login/asked", form("&lti_storage_target=lti_frame"), "");
    }

    private static HttpResponse<String> launched(HttpResponse<String> login) {
        return post("/lti/launch", launchForm(login), "", platform.issuer(), "cross-site");
    }

    private static HttpResponse<String> launched(String state, String token) {
        String form = BrowserDouble.form(Map.of("state", state, "id_token", token));
        return post("/lti/launch", form, "", platform.issuer(), "cross-site");
    }

    private static String launchForm(HttpResponse<String> login) {
        Map<String, String> sent = BrowserDouble.query(data(login, "onward"));
        return BrowserDouble.form(
                Map.of(
                        "state", sent.get("state"),
                        "id_token", draft(sent.get("nonce")).token()));
    }

    private static LaunchDraft draft(String nonce) {
        return new LaunchDraft(platform.toolAt(TOOL), nonce, Instant.now());
    }

    private static HttpResponse<String> proved(
            HttpResponse<String> asking, String word, String origin) {
        String form =
                BrowserDouble.form(
                        Map.of(
                                "state", field(asking, "state"),
                                "id_token", field(asking, "id_token"),
                                "browser_proof", word));
        String site = origin.equals(TOOL) ? "same-origin" : "cross-site";
        return post("/lti/launch", form, "", origin, site);
    }

    private static HttpResponse<String> window(String ticket, String origin) {
        String site = origin.equals(TOOL) ? "same-origin" : "cross-site";
        return post("/lti/window", "ticket=" + ticket, "", origin, site);
    }

    private static String cookieName(String state) {
        return PendingLogin.cookieName(LoginSecrets.idOf(state));
    }

    private static String form(String more) {
        return BrowserDouble.form(browser.loginParameters(platform)) + more;
    }

    private static HttpResponse<String> framed(String path, String form, String cookie) {
        String address = path.startsWith("http") ? path : TOOL + path;
        return BrowserDouble.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Dest", "iframe")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                cookie);
    }

    private static HttpResponse<String> post(
            String path, String form, String cookie, String origin, String site) {
        return BrowserDouble.send(
                HttpRequest.newBuilder(URI.create(TOOL + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .header("Sec-Fetch-Site", site)
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                cookie);
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String ticket(HttpResponse<String> answer) {
        return field(answer, "ticket");
    }

    private static String field(HttpResponse<String> answer, String name) {
        return found("name=\"" + name + "\" value=\"([^\"]*)\"", answer);
    }

    private static String data(HttpResponse<String> answer, String name) {
        return found("data-" + name + "=\"([^\"]*)\"", answer).replace("&amp;", "&");
    }

    private static String found(String pattern, HttpResponse<String> answer) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
        assertThat(matcher.find()).as(pattern + " in " + answer.body()).isTrue();
        return matcher.group(1);
    }
}
