package org.nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.platform.PlatformEndpoints;
import org.nastavnik.platform.PlatformProbe;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Scopes;

/** Every way in which a platform was seen to be broken, and what the check says of it. */
class PlatformChecksTest {

    private static final String GRANTED =
            "{\"access_token\":\"a\",\"expires_in\":3600,\"scope\":\"%s\"}";

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();
    private final PlatformChecks checks =
            wired(
                    new PlatformChecks(),
                    fixtures.tokens,
                    wired(new PlatformProbe(), fixtures.http, fixtures.clock));

    @AfterEach
    void stop() {
        platform.close();
    }

    private List<String> found(Finding.Level level) {
        return checks.of(registration, List.of()).stream()
                .filter(finding -> finding.level() == level)
                .map(finding -> finding.key() + " " + String.join(" ", finding.arguments()))
                .map(String::strip)
                .toList();
    }

    private List<String> broken() {
        return found(Finding.Level.BROKEN);
    }

    @Test
    void findsNothingBrokenInAPlatformThatWorks() {
        platform.answers("/token", Answer.json(GRANTED.formatted(String.join(" ", Scopes.ALL))));

        assertThat(broken()).isEmpty();
        assertThat(found(Finding.Level.WARNING))
                .containsExactly("platform.http " + platform.issuer());
        assertThat(checks.of(registration, List.of()))
                .allMatch(finding -> finding.registrationId() == 7);
    }

    @Test
    void namesTheSettingWhenMoodleCannotFetchOurKeys() {
        platform.answers(
                "/token",
                new Answer(
                        404,
                        "text/html",
                        "<html>fix_jwks_alg(): Argument #1 ($jwks) must be of type array, null</html>",
                        Map.of()));

        assertThat(broken()).containsExactly("token.refused KEYS_NOT_FETCHED");
    }

    @ParameterizedTest(name = "a token endpoint that answers {0} {1}")
    @CsvSource({
        "400, Cannot handle token with iat prior to 2026, CLOCK",
        "400, invalid_client, CLIENT_UNKNOWN",
        "400, Signature verification failed, KEY_UNKNOWN",
        "503, maintenance, PLATFORM_FAULT",
        "302, moved, REDIRECT",
        "200, hello, NO_TOKEN"
    })
    void namesWhatIsWrongWithTokens(int status, String body, String symptom) {
        platform.answers("/token", new Answer(status, "text/html", body, Map.of()));

        assertThat(broken()).containsExactly("token.refused " + symptom);
    }

    @Test
    @DisplayName("attack F11: rights that were kept back are named with their setting")
    void namesTheRightsThatAreKeptBack() {
        platform.answers("/token", Answer.json(GRANTED.formatted(Scopes.SCORE)));

        assertThat(found(Finding.Level.WARNING)).contains("scope.roster.kept", "scope.grades.kept");
    }

    @Test
    void namesKeysThatCannotBeHad() {
        platform.answers("/jwks", Answer.status(503));
        assertThat(broken()).contains("keys.unreachable PLATFORM_FAULT");
        platform.answers("/jwks", new Answer(200, "text/html", "<html>", Map.of()));
        assertThat(broken()).contains("keys.none");
        platform.answers("/jwks", Answer.json("{\"keys\":[]}"));
        assertThat(broken()).contains("keys.unusable");
        platform.close();
        assertThat(broken()).contains("keys.unreachable NO_ANSWER", "token.refused NO_ANSWER");
    }

    @ParameterizedTest(name = "attack I05: a clock {0} seconds off")
    @CsvSource({
        "0, OK, clock.fine",
        "30, WARNING, clock.ahead",
        "300, BROKEN, clock.ahead",
        "-300, BROKEN, clock.behind"
    })
    void comparesTheClocks(long seconds, Finding.Level level, String key) {
        Finding finding = PlatformChecks.clock(Duration.ofSeconds(seconds));

        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.key()).isEqualTo(key);
    }

    @Test
    @DisplayName("attack I05: our own clock five minutes ahead")
    void seesByTheDateOfAnAnswerThatTheClocksDiffer() {
        fixtures.clock.pass(Duration.ofMinutes(5));

        assertThat(broken()).anyMatch(finding -> finding.startsWith("clock.behind"));
    }

    @Test
    void noticesThatThePlatformNowNamesOtherAddresses() {
        Registration known =
                org.nastavnik.launch.TestDoor.withId(
                        new Registration(
                                platform.issuer(),
                                LtiPlatformDouble.CLIENT_ID,
                                new PlatformEndpoints(
                                        platform.at("/auth?x=1"),
                                        platform.at("/token"),
                                        platform.at("/jwks")),
                                Instant.now()),
                        7);
        known.cameFrom(platform.at("/openid-configuration"), null);
        assertThat(keys(known)).contains("configuration.same");
        platform.answers(
                "/openid-configuration",
                Answer.json(
                        platform.configuration(platform.issuer())
                                .replace(platform.at("/jwks"), platform.at("/new"))));

        assertThat(keys(known)).contains("configuration.differs");

        platform.answers("/openid-configuration", Answer.status(404));
        assertThat(keys(known)).contains("configuration.unreachable");
    }

    private List<String> keys(Registration known) {
        return checks.of(known, List.of()).stream().map(Finding::key).toList();
    }

    @Test
    void seesByLaunchesWhetherNamesCome() {
        SeenMessage named = new SeenMessage(null, null, null, null, null, Set.of(Gift.NAME));
        LaunchVerdict with = LaunchVerdict.letIn(Instant.now(), 7, named);
        LaunchVerdict without = LaunchVerdict.letIn(Instant.now(), 7, SeenMessage.nothing());

        assertThat(PlatformChecks.names(List.of())).isEmpty();
        assertThat(PlatformChecks.names(List.of(without)).orElseThrow().key())
                .isEqualTo("names.kept");
        assertThat(PlatformChecks.names(List.of(without, with)).orElseThrow().key())
                .isEqualTo("names.given");
    }
}
