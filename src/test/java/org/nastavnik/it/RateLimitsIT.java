package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that lets five a minute through each door. */
@Apart
class RateLimitsIT {

    private static final int LIMIT = 5;

    @TempDir static Path data;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        service =
                ServiceProcess.start(
                        "nastavnik.jar",
                        Map.of(
                                "NASTAVNIK_DATA", data.toString(),
                                "NASTAVNIK_REGISTRATION_TOKEN", UUID.randomUUID().toString(),
                                "NASTAVNIK_LAUNCHES_PER_MINUTE", String.valueOf(LIMIT)));
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static HttpResponse<String> knock(String method, String path, String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service.url() + path))
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/x-www-form-urlencoded");
        return BrowserDouble.send(
                method.equals("GET")
                        ? request
                        : request.POST(HttpRequest.BodyPublishers.ofString("state=x")),
                "");
    }

    @ParameterizedTest(name = "attack C15, I09: a flood at {1}")
    @CsvSource({
        "GET, /lti/login?iss=https%3A%2F%2Fmoodle.test&login_hint=1&target_link_uri=x",
        "POST, /lti/launch",
        "GET, /lti/register"
    })
    void saysToAFloodHowLongToWait(String method, String path) {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(knock(method, path, "ru").statusCode()).isBetween(400, 403);
        }

        HttpResponse<String> russian = knock(method, path, "ru-RU");
        HttpResponse<String> english = knock(method, path, "en-GB");

        assertThat(russian.statusCode()).isEqualTo(429);
        assertThat(russian.headers().firstValue("Retry-After")).contains("12");
        assertThat(russian.body()).contains("Слишком много обращений");
        assertThat(english.statusCode()).isEqualTo(429);
        assertThat(english.body()).contains("Too many requests").doesNotContain("Слишком");
    }
}
