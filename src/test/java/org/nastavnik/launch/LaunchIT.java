package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.Centre;
import org.nastavnik.it.IndependentKeys;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.it.RealDatabase;
import org.nastavnik.it.RunningService;
import org.nastavnik.platform.Reason;

/** The door as it stands open in the running service, over HTTP. */
class LaunchIT {

    private static final Pattern REFERENCE = Pattern.compile("<code>[0-9A-F]{8}</code>");

    private static LtiPlatformDouble platform;
    private static BrowserDouble browser;

    @BeforeAll
    static void register() {
        platform = LtiPlatformDouble.start();
        browser = new BrowserDouble(RunningService.url());
        HttpResponse<String> answer =
                browser.register(platform, RunningService.registrationToken());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    static Stream<Arguments> refused() {
        return Stream.concat(
                CertificationLaunches.BAD.stream().map(row -> row.named("certification")),
                HostileLaunches.all().map(row -> row.named("attack")));
    }

    static Stream<Arguments> accepted() {
        return Stream.concat(
                Stream.concat(
                                CertificationLaunches.TEACHER.stream(),
                                CertificationLaunches.STUDENT.stream())
                        .map(row -> row.named("certification")),
                HostileLaunches.harmless().map(row -> row.named("attack")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String name, LaunchRow row) {
        HttpResponse<String> answer = browser.launch(platform, row.sent());

        assertRefused(answer, row.reason() == Reason.ROLE ? 403 : 401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void letsIn(String name, LaunchRow row) {
        assertLetIn(browser.launch(platform, row.sent()));
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.body())
                .containsPattern(REFERENCE)
                .doesNotContain("eyJ", "Exception", "org.nastavnik", "alert(1)");
    }

    private static String assertLetIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        String place = answer.headers().firstValue("Location").orElseThrow();
        assertThat(place).matches(Pattern.quote(RunningService.url()) + "/s/[A-Za-z0-9_-]+/");
        return place;
    }

    @Test
    @DisplayName("attack H04: the cookie of a session")
    void setsACookieThatOnlyThisSiteInThisFrameSees() {
        HttpResponse<String> answer = browser.launch(platform, d -> {});

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-n-")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned")
                .doesNotContain("Domain");
    }

    @Test
    @DisplayName("attack C04, H11: state replay")
    void takesAStateOnce() {
        BrowserDouble.Login login = browser.login(platform);

        assertLetIn(browser.launch(login, platform, d -> {}));
        assertRefused(browser.launch(login, platform, d -> {}), 401);
    }

    @Test
    @DisplayName("attack C04: a refused launch has used its state up")
    void leavesNoStateForASecondTry() {
        BrowserDouble.Login login = browser.login(platform);

        assertRefused(browser.launch(login, platform, d -> d.claim("aud", "other")), 401);
        assertRefused(browser.launch(login, platform, d -> {}), 401);
    }

    @Test
    @DisplayName("attack C08: a state that is too old")
    void takesNoStateThatIsTooOld() {
        BrowserDouble.Login login = browser.login(platform);
        RealDatabase.change(
                "nastavnik",
                "update lti_pending_login set expiresAt = '2020-01-01' where id = ?",
                LoginSecrets.idOf(login.state()));

        HttpResponse<String> answer = browser.launch(login, platform, d -> {});

        assertRefused(answer, 401);
        assertThat(answer.body()).doesNotContain("own_window");
    }

    @Test
    @DisplayName("attack D03: another target in the token than in the login")
    void goesToNeitherTarget() {
        String other = RunningService.url() + "/lti/launch?place=1";
        Map<String, String> sent = browser.loginParameters(platform);
        sent.put("target_link_uri", other);
        HttpResponse<String> begun = browser.get("/lti/login?" + BrowserDouble.form(sent), "");
        String address = begun.headers().firstValue("Location").orElseThrow();
        BrowserDouble.Login login =
                new BrowserDouble.Login(
                        address,
                        BrowserDouble.query(address),
                        BrowserDouble.cookie(begun).orElseThrow());

        assertThat(assertLetIn(browser.launch(login, platform, d -> {}))).doesNotContain("place");
    }

    @Test
    @DisplayName("attack C02: same form posted twice in parallel")
    void letsOneOfManyParallelPostsIn() throws Exception {
        BrowserDouble.Login login = browser.login(platform);
        var threads = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> posts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            posts.add(() -> browser.launch(login, platform, d -> {}).statusCode());
        }

        List<Integer> statuses = new ArrayList<>();
        for (var post : threads.invokeAll(posts)) {
            statuses.add(post.get());
        }
        threads.shutdown();

        assertThat(statuses).containsOnlyOnce(303).containsOnly(303, 401);
    }

    @Test
    @DisplayName("attack C10: several frames on one page at once")
    void keepsParallelLoginsApart() {
        List<BrowserDouble.Login> logins = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            logins.add(browser.login(platform));
        }
        String cookies =
                String.join("; ", logins.stream().map(BrowserDouble.Login::cookie).toList());

        logins.forEach(
                login -> assertLetIn(browser.launch(login, platform, d -> d.cookie(c -> cookies))));
    }

    @Test
    @DisplayName("attack C10: a newcomer in several frames at once")
    void letsANewcomerInThroughSeveralFramesAtOnce() throws Exception {
        String sub = "newcomer-" + System.nanoTime();
        var threads = Executors.newFixedThreadPool(5);
        List<Callable<Integer>> frames = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            BrowserDouble.Login login = browser.login(platform);
            frames.add(
                    () ->
                            browser.launch(
                                            login,
                                            platform,
                                            d ->
                                                    d.claim("sub", sub)
                                                            .lti("context", Map.of("id", sub)))
                                    .statusCode());
        }

        for (var frame : threads.invokeAll(frames)) {
            assertThat(frame.get()).isEqualTo(303);
        }
        threads.shutdown();
    }

    @Test
    @DisplayName("attack C20: a hostile storage target")
    void repeatsNoStorageTarget() {
        String form = BrowserDouble.form(browser.loginParameters(platform));
        for (String target :
                List.of("_top", "javascript:alert(1)", "\"></script>", "x".repeat(4096))) {
            HttpResponse<String> answer =
                    browser.get(
                            "/lti/login?"
                                    + form
                                    + "&lti_storage_target="
                                    + BrowserDouble.encoded(target),
                            "");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .doesNotContain("lti_storage_target");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    @DisplayName("attack C16: parameters in parameters")
    void sendsParametersAsTheyCame() {
        Map<String, String> sent = browser.loginParameters(platform);
        sent.put("login_hint", "2&redirect_uri=https://evil.test#x");

        HttpResponse<String> answer = browser.get("/lti/login?" + BrowserDouble.form(sent), "");

        String address = answer.headers().firstValue("Location").orElseThrow();
        Map<String, String> arrived = BrowserDouble.query(address);
        assertThat(address).startsWith(platform.at("/auth?x=1&"));
        assertThat(arrived)
                .containsEntry("login_hint", "2&redirect_uri=https://evil.test#x")
                .containsEntry("redirect_uri", RunningService.url() + "/lti/launch")
                .containsEntry("lti_message_hint", sent.get("lti_message_hint"))
                .containsEntry("scope", "openid")
                .containsEntry("response_type", "id_token")
                .containsEntry("response_mode", "form_post")
                .containsEntry("prompt", "none")
                .containsEntry("client_id", LtiPlatformDouble.CLIENT_ID);
        assertThat(arrived.get("state")).matches("[A-Za-z0-9_-]+");
        assertThat(arrived.get("nonce")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    @DisplayName("attack C16, I03: a parameter twice, a form bomb")
    void refusesDoubledParameters() {
        String good = BrowserDouble.form(browser.loginParameters(platform));

        assertThat(browser.get("/lti/login?" + good + "&iss=x", "").statusCode()).isEqualTo(400);
        assertThat(browser.post("/lti/login", good + "&iss=x", "").statusCode()).isEqualTo(400);
        for (String body :
                List.of("state=a&state=b", "id_token=a&id_token=b", "a&".repeat(10_000) + "b")) {
            assertThat(browser.post("/lti/launch", body, "").statusCode()).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("attack C12: login by GET and POST")
    void takesLoginsByBothMethods() {
        String form = BrowserDouble.form(browser.loginParameters(platform));

        assertThat(browser.get("/lti/login?" + form, "").statusCode()).isEqualTo(302);
        assertThat(browser.post("/lti/login", form, "").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("attack C13: login of an unknown issuer or client")
    void sendsNobodyToAnUnknownPlatform() {
        for (Map<String, String> wrong :
                List.of(
                        Map.of("iss", "https://evil.test"),
                        Map.of("client_id", "other"),
                        Map.of("target_link_uri", "https://evil.test/"),
                        Map.of("login_hint", ""),
                        Map.of("iss", ""))) {
            Map<String, String> sent = browser.loginParameters(platform);
            sent.putAll(wrong);
            HttpResponse<String> answer = browser.get("/lti/login?" + BrowserDouble.form(sent), "");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    @DisplayName("attack C17: an error instead of a token")
    void saysThatThePlatformRefused() {
        for (boolean get : new boolean[] {true, false}) {
            BrowserDouble.Login login = browser.login(platform);
            String form =
                    "error=login_required&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E"
                            + "&state="
                            + login.state();
            assertRefused(
                    get
                            ? browser.get("/lti/launch?" + form, login.cookie())
                            : browser.post("/lti/launch", form, login.cookie()),
                    401);
            assertRefused(browser.launch(login, platform, d -> {}), 401);
        }
    }

    @Test
    @DisplayName("attack C21, C22: a session chosen by somebody else, another user before")
    void opensANewSessionAtEachLaunch() {
        HttpResponse<String> first = browser.launch(platform, d -> {});
        String old = BrowserDouble.cookie(first).orElseThrow();
        HttpResponse<String> second =
                browser.launch(
                        platform,
                        d ->
                                d.claim("sub", "11")
                                        .roles(LaunchDraft.LEARNER)
                                        .cookie(c -> c + "; " + old));

        assertThat(assertLetIn(second)).isNotEqualTo(assertLetIn(first));
        assertThat(BrowserDouble.cookie(second))
                .isPresent()
                .isNotEqualTo(BrowserDouble.cookie(first));
        String path = assertLetIn(first).substring(RunningService.url().length());
        assertThat(browser.get(path + "deep-link", "").statusCode()).isEqualTo(401);
        assertThat(
                        browser.get(path + "deep-link", BrowserDouble.cookie(second).orElseThrow())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("attack H05: cookies blocked")
    void offersAWindowOfItsOwnOnce() {
        HttpResponse<String> framed = browser.launch(platform, d -> d.cookie(c -> null));
        assertThat(framed.body()).contains("target=\"_blank\"", "own_window", "login_hint");

        Map<String, String> again = browser.loginParameters(platform);
        again.put("own_window", "1");
        HttpResponse<String> login = browser.post("/lti/login", BrowserDouble.form(again), "");
        assertThat(login.statusCode()).isEqualTo(302);
        String state =
                BrowserDouble.query(login.headers().firstValue("Location").orElseThrow())
                        .get("state");
        HttpResponse<String> window =
                browser.post("/lti/launch", "id_token=a.b.c&state=" + state, "");
        assertThat(window.body()).doesNotContain("own_window");
    }

    @Test
    @DisplayName("attack H07: other methods, a token in the address")
    void takesATokenFromTheBodyOfAPostOnly() {
        BrowserDouble.Login login = browser.login(platform);
        String token =
                new LaunchDraft(
                                platform.toolAt(RunningService.url()),
                                login.nonce(),
                                java.time.Instant.now())
                        .token();
        String query = "/lti/launch?state=" + login.state() + "&id_token=" + token;

        assertThat(browser.get(query, login.cookie()).statusCode()).isEqualTo(405);
        assertThat(browser.get(query + "&error=x", login.cookie()).statusCode()).isEqualTo(405);
        assertThat(browser.post(query, "", login.cookie()).statusCode()).isEqualTo(401);
        for (String method : List.of("PUT", "HEAD", "OPTIONS", "DELETE")) {
            var request =
                    java.net.http.HttpRequest.newBuilder(
                                    java.net.URI.create(RunningService.url() + "/lti/launch"))
                            .method(method, java.net.http.HttpRequest.BodyPublishers.noBody());
            HttpResponse<String> answer = BrowserDouble.send(request, "");
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
        }
    }

    @Test
    @DisplayName("attack H08: other types of body")
    void takesAFormOnly() {
        for (String type :
                List.of("application/json", "multipart/form-data; boundary=x", "text/plain")) {
            var request =
                    java.net.http.HttpRequest.newBuilder(
                                    java.net.URI.create(RunningService.url() + "/lti/launch"))
                            .header("Content-Type", type)
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));
            assertThat(BrowserDouble.send(request, "").statusCode()).isEqualTo(415);
        }
    }

    @Test
    @DisplayName("attack A15, B17, B22: two platforms do not mix")
    void keepsPlatformsApart() {
        try (LtiPlatformDouble other = LtiPlatformDouble.start()) {
            other.answers(
                    "/register",
                    Answer.json(
                            "{\"client_id\":\""
                                    + LtiPlatformDouble.CLIENT_ID
                                    + "\","
                                    + "\"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
                                    + "{\"deployment_id\":\"77\"}}"));
            assertThat(browser.register(other, RunningService.registrationToken()).statusCode())
                    .isEqualTo(200);

            IndependentKeys theirs = other.keys();
            assertRefused(
                    browser.launch(platform, d -> d.signedBy(theirs).header("kid", theirs.kid())),
                    401);
            assertRefused(browser.launch(platform, d -> d.lti("deployment_id", "77")), 401);
            assertRefused(
                    browser.launch(
                            platform,
                            d ->
                                    d.claim("iss", other.issuer())
                                            .signedBy(theirs)
                                            .header("kid", theirs.kid())),
                    401);
            assertRefused(browser.launch(other, d -> {}), 401);
            assertLetIn(browser.launch(other, d -> d.lti("deployment_id", "77")));
        }
    }

    @Test
    @DisplayName("attack B22, B23: the same sub and e-mail from two platforms")
    void keepsPersonsOfTwoPlatformsApart() {
        try (LtiPlatformDouble other = LtiPlatformDouble.start()) {
            browser.register(other, RunningService.registrationToken());

            HttpResponse<String> here =
                    browser.launch(platform, d -> d.claim("given_name", "Анна"));
            HttpResponse<String> there = browser.launch(other, d -> d.claim("given_name", "Борис"));

            assertThat(who(here)).contains("value=\"Анна\"").doesNotContain("Борис");
            assertThat(who(there)).contains("value=\"Борис\"").doesNotContain("Анна");
        }
    }

    @Test
    @DisplayName("attack D07: markup in names is text on the page")
    void showsMarkupInNamesAsText() {
        HttpResponse<String> launch =
                browser.launch(
                        platform,
                        d ->
                                d.claim("sub", "markup")
                                        .claim("given_name", "<img src=x onerror=alert(1)>")
                                        .claim("family_name", "\"><svg onload=alert(1)>")
                                        .lti("custom", Map.of("middle", "${7*7}{{7*7}}")));

        assertThat(who(launch))
                .doesNotContain("<img", "<svg", "4949", "49{{", "}49")
                .contains("onerror=alert(1)");
    }

    /** The page on which a newcomer finds what the platform told of him. */
    private static String who(HttpResponse<String> launch) {
        Centre.administrator();
        HttpResponse<String> page =
                browser.get(
                        assertLetIn(launch) + "who", BrowserDouble.cookie(launch).orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    @DisplayName("attack G14: the platform changes its key")
    void learnsANewKeyByItself() {
        try (LtiPlatformDouble other = LtiPlatformDouble.start()) {
            browser.register(other, RunningService.registrationToken());
            IndependentKeys next = new IndependentKeys();
            other.answers("/jwks", Answer.json(next.keySet()));

            assertLetIn(browser.launch(other, d -> d.signedBy(next).header("kid", next.kid())));
        }
    }

    @Test
    @DisplayName("attack G16, G17: our own keys")
    void publishesPublicKeysOnly() {
        HttpResponse<String> keys = browser.get("/lti/jwks", "");

        assertThat(keys.body())
                .contains("\"kid\"", "\"alg\":\"RS256\"", "\"use\":\"sig\"")
                .doesNotContain("\"d\"", "\"p\"", "\"q\"", "\"dp\"", "\"dq\"", "\"qi\"")
                .doesNotContain(platform.issuer(), LtiPlatformDouble.CLIENT_ID);
        assertThat(keys.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
        assertThat(keys.headers().firstValue("ETag")).isPresent();
    }

    @Test
    @DisplayName("certification dl-01…07: content picked and carried back")
    void answersADeepLinkingRequest() {
        String back = platform.at("/contentitem_return.php?course=2&sesskey=x");
        HttpResponse<String> launch =
                browser.launch(
                        platform,
                        d ->
                                d.deepLinking(
                                        Map.of(
                                                "deep_link_return_url",
                                                back,
                                                "data",
                                                "<b>95399&\"")));
        assertThat(launch.statusCode()).isEqualTo(303);
        String page = launch.headers().firstValue("Location").orElseThrow();
        String cookie = BrowserDouble.cookie(launch).orElseThrow();
        String choice = browser.get(page, cookie).body();
        String answer =
                browser.post(
                                page,
                                "pick=start&_csrf="
                                        + found("name=\"_csrf\" value=\"([^\"]+)\"", choice),
                                cookie)
                        .body();

        assertThat(found("action=\"(http[^\"]+)\"", answer).replace("&amp;", "&")).isEqualTo(back);
        Claims claims = signedByUs(found("name=\"JWT\" value=\"([^\"]+)\"", answer));
        assertThat(claims.get("iss")).isEqualTo(LtiPlatformDouble.CLIENT_ID);
        assertThat(claims.get("aud")).isEqualTo(platform.issuer());
        assertThat(claims.get("https://purl.imsglobal.org/spec/lti-dl/claim/data"))
                .isEqualTo("<b>95399&\"");
        assertThat(answer).doesNotContain("95399");
    }

    @Test
    @DisplayName("attack E06, E09, H02: the picker without its launch or its token")
    void opensThePickerForItsLaunchOnly() {
        HttpResponse<String> launch = browser.launch(platform, d -> {});
        String page = assertLetIn(launch) + "deep-link";
        String cookie = BrowserDouble.cookie(launch).orElseThrow();

        assertThat(browser.get(page, cookie).statusCode()).isEqualTo(403);
        assertThat(browser.post(page, "", cookie).statusCode()).isEqualTo(403);
        assertThat(browser.get(page, "").statusCode()).isEqualTo(401);
        assertThat(browser.get(assertLetIn(launch) + "registrations", cookie).statusCode())
                .isEqualTo(403);
    }

    /** Read by the other party, with the key that we publish. */
    private static Claims signedByUs(String token) {
        JsonObject key =
                Json.createReader(new StringReader(browser.get("/lti/jwks", "").body()))
                        .readObject()
                        .getJsonArray("keys")
                        .getJsonObject(0);
        return Jwts.parser().setSigningKey(rsa(key)).parseClaimsJws(token).getBody();
    }

    private static PublicKey rsa(JsonObject key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(JsonObject key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name)));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
