package org.nastavnik.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.it.RunningService;

class RegistrationIT {

    private final LtiPlatformDouble platform = LtiPlatformDouble.start();
    private final BrowserDouble browser = new BrowserDouble(RunningService.url());

    @AfterEach
    void stop() {
        platform.close();
    }

    private HttpResponse<String> register() {
        return browser.register(platform, RunningService.registrationToken());
    }

    private HttpResponse<String> registerAt(String configuration) {
        return browser.get(
                "/lti/register?token="
                        + BrowserDouble.encoded(RunningService.registrationToken())
                        + "&openid_configuration="
                        + BrowserDouble.encoded(configuration),
                "");
    }

    @Test
    void tellsThePlatformWhatItNeedsToKnow() {
        HttpResponse<String> page = register();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("data-lti-close=\"now\"", "/lti.js");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self' " + platform.issuer());
        var asked = platform.asked("/register").get(0);
        String tool = RunningService.url();
        assertThat(asked.headers()).containsEntry("Authorization", "Bearer once");
        assertThat(asked.body())
                .contains(
                        "\"client_name\":\"Наставник\"",
                        "\"redirect_uris\":[\"" + tool + "/lti/launch\"]",
                        "\"initiate_login_uri\":\"" + tool + "/lti/login\"",
                        "\"jwks_uri\":\"" + tool + "/lti/jwks\"",
                        "\"domain\":\"" + tool.substring("http://".length()) + "\"",
                        "\"middle\":\"$Person.name.middle\"",
                        "\"groups\":\"$Moodle.Person.userGroupIds\"",
                        "LtiDeepLinkingRequest",
                        "contextmembership.readonly");
    }

    @Test
    @DisplayName("attack G02: registration without an invitation")
    void registersNobodyWithoutAnInvitation() {
        for (String token : new String[] {"", "guess", RunningService.registrationToken() + "x"}) {
            assertThat(browser.register(platform, token).statusCode()).isEqualTo(403);
        }
        assertThat(platform.asked("/")).isEmpty();
    }

    @Test
    @DisplayName("attack G03: a configuration that speaks for another issuer")
    void refusesAnotherIssuer() {
        platform.answers(
                "/openid-configuration",
                Answer.json(platform.configuration("https://moodle.school.test")));

        assertThat(register().statusCode()).isEqualTo(400);
        assertThat(platform.asked("/register")).isEmpty();
    }

    @Test
    @DisplayName("attack G05, G08: an existing registration stays what it is")
    void neverReplacesWhatWorks() {
        assertThat(register().body()).contains("data-lti-close=\"now\"");
        platform.answers(
                "/openid-configuration",
                Answer.json(
                        platform.configuration(platform.issuer())
                                .replace(platform.at("/jwks"), platform.at("/evil-jwks"))));

        assertThat(register().body()).contains("data-lti-close=\"later\"");
        assertThat(browser.launch(platform, d -> {}).statusCode()).isEqualTo(303);
        assertThat(platform.asked("/evil-jwks")).isEmpty();
    }

    static Stream<Answer> rubbish() {
        return Stream.of(
                Answer.status(500),
                Answer.status(404),
                Answer.json("<html>"),
                Answer.json("{}"),
                Answer.json("{\"client_id\":7}"),
                Answer.json("{\"client_id\":\"" + "x".repeat(10_000) + "\"}"),
                new Answer(302, "text/html", "", Map.of("Location", "/openid-configuration")));
    }

    @ParameterizedTest(name = "attack G07: rubbish for an answer {index}")
    @MethodSource("rubbish")
    void keepsNothingOfABrokenConversation(Answer answer) {
        platform.answers("/register", answer);

        HttpResponse<String> page = register();

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("data-lti-close");
        String login = BrowserDouble.form(browser.loginParameters(platform));
        assertThat(browser.get("/lti/login?" + login, "").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest(name = "attack G01: {0}")
    @MethodSource("inner")
    void asksNoInnerAddress(String address) {
        assertThat(registerAt(address).statusCode()).isEqualTo(400);
    }

    static Stream<String> inner() {
        return Stream.of(
                "http://169.254.169.254/latest/meta-data",
                "https://169.254.169.254/",
                "https://10.0.0.1/",
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "https://[fd00::1]/",
                "http://127.0.0.1@evil.test/",
                "");
    }
}
