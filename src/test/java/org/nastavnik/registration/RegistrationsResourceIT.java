package org.nastavnik.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.Centre;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.RunningService;

class RegistrationsResourceIT {

    private final LtiPlatformDouble platform = LtiPlatformDouble.start();
    private final BrowserDouble browser = new BrowserDouble(RunningService.url());
    private final Centre administrator = Centre.administrator();

    @AfterEach
    void stop() {
        platform.close();
    }

    private HttpResponse<String> press(String path) {
        return administrator.post(path, Map.of());
    }

    /** The newest registration of this platform. */
    private String registration() {
        return Pattern.compile(
                        "(?s)" + Pattern.quote(platform.issuer()) + " .*?registrations/(\\d+)/")
                .matcher(administrator.get("registrations").body())
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("(?s).*registrations/(\\d+)/", "$1"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private int launch() {
        return browser.launch(platform, d -> {}).statusCode();
    }

    private int login() {
        String form = BrowserDouble.form(browser.loginParameters(platform));
        return browser.get("/lti/login?" + form, "").statusCode();
    }

    @Test
    @DisplayName("attack G02: an invitation serves once")
    void invitesOnePlatformByALink() {
        String page = press("registration-links").body();
        String token = page.replaceAll("(?s).*register\\?token=([A-Za-z0-9_-]+).*", "$1");

        assertThat(browser.register(platform, token).statusCode()).isEqualTo(200);
        assertThat(browser.register(platform, token).statusCode()).isEqualTo(403);
        assertThat(launch()).isEqualTo(303);
    }

    @Test
    @DisplayName("attack I10: a registration switched off with live sessions")
    void endsTheSessionsOfAPlatformThatIsSwitchedOff() {
        browser.register(platform, RunningService.registrationToken());
        HttpResponse<String> launch = browser.launch(platform, d -> {});
        String page = launch.headers().firstValue("Location").orElseThrow() + "deep-link";
        String cookie = BrowserDouble.cookie(launch).orElseThrow();
        assertThat(browser.get(page, cookie).statusCode()).isEqualTo(403);

        assertThat(press("registrations/" + registration() + "/approval/withdrawal").statusCode())
                .isEqualTo(303);

        assertThat(browser.get(page, cookie).statusCode()).isEqualTo(401);
        assertThat(login()).isEqualTo(400);
    }

    @Test
    @DisplayName("attack G05: a second registration waits and cannot be approved beside the first")
    void approvesOnlyWhatReplacesNothingThatWorks() {
        browser.register(platform, RunningService.registrationToken());
        String first = registration();
        browser.register(platform, RunningService.registrationToken());
        String second = registration();

        assertThat(press("registrations/" + second + "/approval").statusCode()).isEqualTo(409);
        press("registrations/" + first + "/approval/withdrawal");
        assertThat(press("registrations/" + second + "/approval").statusCode()).isEqualTo(303);
        assertThat(launch()).isEqualTo(303);
    }

    @Test
    @DisplayName("attack G18: typed addresses pass the same guard")
    void connectsAPlatformByHand() {
        Map<String, String> typed =
                Map.of(
                        "issuer", platform.issuer(),
                        "clientId", LtiPlatformDouble.CLIENT_ID,
                        "auth", platform.at("/auth"),
                        "token", platform.at("/token"),
                        "jwks", platform.at("/jwks"),
                        "deployments", "5\n" + LtiPlatformDouble.DEPLOYMENT);
        Map<String, String> inner = new java.util.HashMap<>(typed);
        inner.put("token", "http://10.0.0.1/token");

        assertThat(administrator.post("registrations", inner).statusCode()).isEqualTo(422);
        assertThat(administrator.post("registrations", typed).statusCode()).isEqualTo(303);
        assertThat(launch()).isEqualTo(303);
        assertThat(browser.launch(platform, d -> d.lti("deployment_id", "5")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void keepsTheFormerKeyPublishedBesideTheNewOne() {
        String before = kids();

        assertThat(press("tool-keys").statusCode()).isEqualTo(303);

        assertThat(kids()).endsWith(before).isNotEqualTo(before);
    }

    private String kids() {
        return Pattern.compile("\"kid\":\"([^\"]+)\"")
                .matcher(browser.get("/lti/jwks", "").body())
                .results()
                .map(found -> found.group(1))
                .reduce("", (a, b) -> a + " " + b);
    }
}
