package org.nastavnik.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.Centre;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.it.RunningService;

/** The administrator's pages against the running service. */
class AdministratorIT {

    private static final String SECOND = "secondClient";

    private final LtiPlatformDouble platform = LtiPlatformDouble.start();
    private final BrowserDouble browser = new BrowserDouble(RunningService.url());
    private final Centre administrator = Centre.administrator();

    @AfterEach
    void stop() {
        platform.close();
    }

    private String registered() {
        browser.register(platform, RunningService.registrationToken());
        List<Long> all = administrator.registrations(platform.issuer());
        return all.get(all.size() - 1).toString();
    }

    private HttpResponse<String> press(String path, String... namesAndValues) {
        Map<String, String> form =
                namesAndValues.length == 0
                        ? Map.of()
                        : Map.of(namesAndValues[0], namesAndValues[1]);
        return administrator.post(path, form);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrations",
                "registrations/new",
                "registrations/1",
                "registration-links",
                "tool-keys",
                "platform-addresses",
                "platform-addresses/export",
                "launch-verdicts",
                "service-calls",
                "self-check"
            })
    void opensForAnAdministratorOnly(String page) {
        registered();
        HttpResponse<String> launch = browser.launch(platform, d -> {});
        String place = launch.headers().firstValue("Location").orElseThrow();
        String cookie = BrowserDouble.cookie(launch).orElseThrow();

        assertThat(administrator.get(page).statusCode()).isEqualTo(200);
        assertThat(browser.get(place + page, cookie).statusCode()).isEqualTo(403);
        assertThat(browser.get(place + page, "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration-links",
                "registration-links/1/withdrawal",
                "tool-keys",
                "tool-keys/x/removal",
                "registrations/1/approval",
                "registrations/1/approval/rejection",
                "registrations/1/approval/withdrawal",
                "registrations/1/details/name",
                "registrations/1/details/deployments",
                "registrations/1/details/deployments/removal",
                "registrations/1/details/keys",
                "self-check"
            })
    void changesNothingForAnybodyElse(String action) {
        registered();
        HttpResponse<String> launch = browser.launch(platform, d -> {});
        String place = launch.headers().firstValue("Location").orElseThrow();
        String cookie = BrowserDouble.cookie(launch).orElseThrow();
        String csrf =
                found(
                        "name=\"_csrf\" value=\"([^\"]+)\"",
                        browser.get(place + "who", cookie).body());

        assertThat(browser.post(place + action, "sure=1&_csrf=" + csrf, cookie).statusCode())
                .isEqualTo(403);
        assertThat(browser.post(place + action, "sure=1", cookie).statusCode()).isEqualTo(403);
    }

    @Test
    void letsASecondClientOfOneIssuerInOnceItIsApproved() {
        registered();
        platform.answers(
                "/register",
                Answer.json(
                        "{\"client_id\":\""
                                + SECOND
                                + "\","
                                + "\"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
                                + "{\"deployment_id\":\"2\"}}"));
        String second = registered();
        assertThat(loginOf(SECOND)).isEqualTo(400);
        assertThat(administrator.get("registrations").body()).contains("Ждут вашего решения");
        assertThat(administrator.get("registrations/" + second).body())
                .contains("Что сравнить", SECOND, LtiPlatformDouble.CLIENT_ID);

        assertThat(press("registrations/" + second + "/approval").statusCode()).isEqualTo(303);

        assertThat(loginOf(SECOND)).isEqualTo(302);
        assertThat(loginOf(LtiPlatformDouble.CLIENT_ID)).isEqualTo(302);
    }

    private int loginOf(String client) {
        Map<String, String> sent = browser.loginParameters(platform);
        sent.put("client_id", client);
        return browser.get("/lti/login?" + BrowserDouble.form(sent), "").statusCode();
    }

    @Test
    void tellsWhatBecameOfEachLinkAndWithdrawsOne() {
        String made = press("registration-links", "purpose", "Moodle лицея").body();
        String token = found("register\\?token=([A-Za-z0-9_-]+)", made);
        String link = found("registration-links/(\\d+)/withdrawal", made);
        assertThat(administrator.get("registration-links").body())
                .contains("Moodle лицея", "Петрова")
                .doesNotContain(token);

        press("registration-links/" + link + "/withdrawal");

        assertThat(browser.register(platform, token).statusCode()).isEqualTo(403);
        assertThat(administrator.get("registration-links").body()).contains("отозвана");
        String other =
                found("register\\?token=([A-Za-z0-9_-]+)", press("registration-links").body());
        platform.answers("/register", Answer.status(500));
        assertThat(browser.register(platform, other).statusCode()).isEqualTo(400);
        assertThat(administrator.get("registration-links").body())
                .contains("использована, подключить не вышло");
    }

    @Test
    void takesALeakedKeyOutAndMakesPlatformsForgetIt() {
        String id = registered();
        platform.answers("/token", Answer.json("{\"access_token\":\"a\",\"expires_in\":3600}"));
        String leaked = signing();
        assertThat(press("tool-keys/" + leaked + "/removal").statusCode()).isEqualTo(409);

        HttpResponse<String> removed = press("tool-keys/" + leaked + "/removal", "sure", "1");

        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(browser.get("/lti/jwks", "").body()).doesNotContain(leaked);
        assertThat(signing()).isNotEqualTo(leaked);
        assertThat(lastAssertion()).contains("\"kid\":\"" + signing() + "\"");
        assertThat(administrator.get("tool-keys").body()).contains("изъят", leaked);
        assertThat(administrator.get("self-check").body()).contains("registrations/" + id);
        assertThat(press("tool-keys/nothing/removal", "sure", "1").statusCode()).isEqualTo(404);
    }

    private String signing() {
        return found("\"kid\":\"([^\"]+)\"", browser.get("/lti/jwks", "").body());
    }

    /** The header of what we last showed to the token endpoint. */
    private String lastAssertion() {
        List<LtiPlatformDouble.Asked> asked = platform.asked("/token");
        String assertion =
                BrowserDouble.query("http://x/?" + asked.get(asked.size() - 1).body())
                        .get("client_assertion");
        return new String(
                Base64.getUrlDecoder().decode(assertion.split("\\.")[0]), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("attack I08: the number on the page leads to the reason, and only to that")
    void findsARefusalByItsReferenceNumber() {
        String id = registered();
        HttpResponse<String> refused =
                browser.launch(platform, d -> d.claim("aud", "somebody").claim("sub", "pupil-77"));
        String reference = found("<code>([0-9A-F]{8})</code>", refused.body());

        String page =
                administrator
                        .get(
                                "launch-verdicts?reference="
                                        + reference.toLowerCase(java.util.Locale.ROOT))
                        .body();

        assertThat(page)
                .contains("AUD", "предназначено другому инструменту", reference)
                .contains("registrations/" + id)
                .doesNotContain("pupil-77", "Анна", "teacher@", "eyJ");
        assertThat(administrator.get("launch-verdicts?reference=00000000").body())
                .contains("Такого номера в журнале нет");
    }

    @Test
    void showsWhoComesInAndWhatThePlatformGives() {
        String id = registered();
        browser.launch(platform, d -> {});

        String page = administrator.get("registrations/" + id).body();

        assertThat(page).contains("впущен", "Наставничество: 10", "Имена при входе");
        assertThat(page).doesNotContain("teacher@school.test");
        assertThat(administrator.get("service-calls").body()).contains("ключи системы");
        String metrics = browser.get("/metrics", "").body();
        assertThat(metrics).containsPattern("nastavnik_launches_total\\{[^}]*verdict=\"OK\"");
    }

    @Test
    void addsADeploymentThatASignedLaunchNamed() {
        String id = registered();
        assertThat(browser.launch(platform, d -> d.lti("deployment_id", "77")).statusCode())
                .isEqualTo(401);
        assertThat(administrator.get("registrations/" + id).body()).contains("Добавить 77");

        press("registrations/" + id + "/details/deployments", "deployment", "77");
        assertThat(browser.launch(platform, d -> d.lti("deployment_id", "77")).statusCode())
                .isEqualTo(303);
        press("registrations/" + id + "/details/deployments/removal", "deployment", "77");
        assertThat(browser.launch(platform, d -> d.lti("deployment_id", "77")).statusCode())
                .isEqualTo(401);

        String last = LtiPlatformDouble.DEPLOYMENT;
        assertThat(
                        press(
                                        "registrations/" + id + "/details/deployments/removal",
                                        "deployment",
                                        last)
                                .statusCode())
                .isEqualTo(409);
        assertThat(
                        press("registrations/" + id + "/details/deployments", "deployment", "а б")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void callsAPlatformByTheNameThatPeopleGaveIt() {
        String id = registered();

        press("registrations/" + id + "/details/name", "title", "Moodle гимназии");

        assertThat(administrator.get("registrations").body()).contains("Moodle гимназии");
        assertThat(
                        press("registrations/" + id + "/details/name", "title", "а".repeat(101))
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void namesTheSettingToChangeWhenAPlatformCannotReadOurKeys() {
        String id = registered();
        platform.answers(
                "/token",
                new Answer(404, "text/html", "<html>fix_jwks_alg(): null given</html>", Map.of()));

        assertThat(press("self-check").statusCode()).isEqualTo(303);

        String page = administrator.get("self-check").body();
        String own = page.substring(page.indexOf("registrations/" + id));
        assertThat(own).contains("не может получить наши ключи", "Безопасность HTTP");
        assertThat(page).contains("Сам «Наставник»", "Петрова Анна Сергеевна");
        assertThat(administrator.get("service-calls?failed=1").body())
                .contains("HTTP 404", "fix_jwks_alg");
    }

    @Test
    @DisplayName("attack G17: what is exported names no secret and only an administrator has it")
    void exportsTheConnectionsWithoutSecrets() {
        registered();

        HttpResponse<String> export = administrator.get("platform-addresses/export");

        assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
                .contains("nastavnik-lti.json");
        assertThat(export.body())
                .contains(platform.issuer(), RunningService.url() + "/lti/jwks")
                .doesNotContain(RunningService.registrationToken(), "\"d\"", "Петрова", "jdbc:");
        assertThat(Json.createReader(new StringReader(export.body())).readObject())
                .containsKeys("tool", "registrations", "settingsThatAreSet");
        assertThat(browser.get("/lti/jwks", "").body())
                .doesNotContain(platform.issuer(), LtiPlatformDouble.CLIENT_ID);
    }

    @Test
    void asksForTheKeysOfAPlatformAtAWord() {
        String id = registered();
        int before = platform.asked("/jwks").size();

        press("registrations/" + id + "/details/keys");

        assertThat(platform.asked("/jwks").size()).isGreaterThan(before);
        assertThat(administrator.get("registrations/" + id).body()).contains(platform.keys().kid());
    }
}
