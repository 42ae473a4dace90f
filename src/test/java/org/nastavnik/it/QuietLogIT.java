package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.LtiPlatformDouble.Answer;

/** Whatever happens at the door and behind it, the log of the service tells nobody's secret. */
class QuietLogIT {

    private static final String REGISTRATION_TOKEN = "registration-secret-of-this-test";
    private static final String ACCESS_TOKEN = "access-secret-of-this-test";

    private final LtiPlatformDouble platform = LtiPlatformDouble.start();
    private final BrowserDouble browser = new BrowserDouble(RunningService.url());
    private final Centre administrator = Centre.administrator();
    private final List<String> secrets = new ArrayList<>();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName("attack I08: nothing secret and nobody's name in the log")
    void tellsNoSecretAndNoName() throws IOException {
        assumeThat(RunningService.log()).as("the log of a service started here").isPresent();
        Path log = RunningService.log().orElseThrow();
        long from = Files.size(log);

        register();
        letIn();
        refuse();
        callServices();

        secrets.addAll(
                List.of(REGISTRATION_TOKEN, ACCESS_TOKEN, RunningService.registrationToken()));
        secrets.addAll(
                List.of("Журналова", "Секретка", "journalova@school.test", "sesskey", "sess-77"));
        secrets.addAll(List.of("registration_token", "client_assertion", "id_token", "eyJ"));
        String written = written(log, from);
        assertThat(written).as("the refusals at least are there").contains("LAUNCH_REJECTED");
        assertThat(secrets).allSatisfy(secret -> assertThat(written).doesNotContain(secret));
    }

    private void register() {
        for (String answer : List.of("/register", "/openid-configuration")) {
            platform.answers(answer, Answer.status(500));
            ask();
        }
        platform.close();
        ask();
    }

    private void ask() {
        browser.get(
                "/lti/register?token="
                        + BrowserDouble.encoded(RunningService.registrationToken())
                        + "&openid_configuration="
                        + BrowserDouble.encoded(
                                platform.at("/openid-configuration?sesskey=sess-77"))
                        + "&registration_token="
                        + REGISTRATION_TOKEN,
                "");
    }

    private void letIn() {
        try (LtiPlatformDouble other = LtiPlatformDouble.start()) {
            browser.register(other, RunningService.registrationToken());
            BrowserDouble.Login login = browser.login(other);
            HttpResponse<String> launch = browser.launch(login, other, QuietLogIT::person);
            assertThat(launch.statusCode()).isEqualTo(303);
            secrets.add(login.state());
            secrets.add(login.nonce());
            secrets.add(login.cookie().split("=", 2)[1]);
            secrets.add(BrowserDouble.cookie(launch).orElseThrow().split("=", 2)[1]);
            browser.get(launch.headers().firstValue("Location").orElseThrow(), "");
        }
    }

    private static void person(LaunchDraft draft) {
        draft.claim("given_name", "Секретка")
                .claim("family_name", "Журналова")
                .claim("name", "Журналова Секретка")
                .claim("email", "journalova@school.test")
                .lti(
                        "launch_presentation",
                        Map.of("return_url", "https://evil.test/?sesskey=sess-77"));
    }

    private void refuse() {
        try (LtiPlatformDouble other = LtiPlatformDouble.start()) {
            browser.register(other, RunningService.registrationToken());
            browser.launch(other, d -> person(d.claim("aud", "other")));
            browser.launch(other, d -> person(d.signedBy(new IndependentKeys())));
            browser.launch(
                    other, d -> person(d.claim("exp", Instant.now().getEpochSecond() - 900)));
            browser.launch(other, d -> person(d.cookie(c -> null)));
            browser.post("/lti/launch", "id_token=eyJrubbish&state=abc", "");
            browser.post("/lti/launch", "error=login_required&error_description=sess-77", "");
            browser.get("/lti/login?iss=https%3A%2F%2Fevil.test%2F%3Fsesskey%3Dsess-77", "");
        }
    }

    /** Tokens that are given and refused; the check asks every platform that works. */
    private void callServices() {
        try (LtiPlatformDouble other = LtiPlatformDouble.start()) {
            browser.register(other, RunningService.registrationToken());
            for (Answer answer :
                    List.of(
                            Answer.json(
                                    "{\"access_token\":\""
                                            + ACCESS_TOKEN
                                            + "\",\"expires_in\":60}"),
                            Answer.json("{\"error\":\"no " + ACCESS_TOKEN + " for Журналова\"}"),
                            new Answer(
                                    400,
                                    "text/html",
                                    ACCESS_TOKEN + " sesskey=sess-77",
                                    Map.of()))) {
                other.answers("/token", answer);
                assertThat(administrator.post("self-check", Map.of()).statusCode()).isEqualTo(303);
            }
            assertThat(other.asked("/token")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(administrator.get("service-calls").body())
                    .doesNotContain(ACCESS_TOKEN, "Журналова", "sess-77");
        }
    }

    private static String written(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }
}
