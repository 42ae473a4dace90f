package org.nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.OwnDoor;
import org.nastavnik.platform.Reason;

class OwnChecksTest {

    /** A service at that address behind that proxy. */
    private static final class Settings extends LaunchSettings {
        private final String base;
        private final String proxy;

        private Settings(String base, String proxy) {
            this.base = base;
            this.proxy = proxy;
        }

        @Override
        public String baseUrl() {
            return base;
        }

        @Override
        public boolean allowHttpLoopback() {
            return base.contains("127.0.0.1");
        }

        @Override
        public Optional<String> trustedProxy() {
            return Optional.ofNullable(proxy);
        }
    }

    private final LtiPlatformDouble ourselves = LtiPlatformDouble.start();
    private final ServiceFixtures fixtures = new ServiceFixtures();

    @AfterEach
    void stop() {
        ourselves.close();
    }

    private static OwnChecks at(String base, String proxy) {
        return wired(new OwnChecks(), new Settings(base, proxy));
    }

    static Stream<Arguments> proxies() {
        String ours = "nastavnik.test";
        return Stream.of(
                Arguments.of(
                        new Surroundings("1.1.1.1", ours, null, null, null), null, "proxy.fine"),
                Arguments.of(
                        new Surroundings("10.0.0.9", ours, "5.5.5.5", "https", null),
                        "10.0.0.9",
                        "proxy.fine"),
                Arguments.of(
                        new Surroundings("10.0.0.9", ours, "5.5.5.5", "https", null),
                        null,
                        "proxy.unknown"),
                Arguments.of(
                        new Surroundings("10.0.0.9", ours, null, null, null),
                        "10.0.0.9",
                        "proxy.silent"),
                Arguments.of(
                        new Surroundings("10.0.0.9", ours, "5.5.5.5", "http", null),
                        "10.0.0.9",
                        "proxy.http"),
                Arguments.of(
                        new Surroundings(
                                "10.0.0.9", "inner:8080", "5.5.5.5", "https", "other.test"),
                        "10.0.0.9",
                        "proxy.host"),
                Arguments.of(
                        new Surroundings("1.1.1.1", "elsewhere.test", null, null, null),
                        null,
                        "proxy.host"));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("proxies")
    void comparesWhatProxiesSayWithTheSettings(Surroundings request, String proxy, String key) {
        assertThat(at("https://nastavnik.test", proxy).proxies(request))
                .extracting(Finding::key)
                .containsExactly(key);
    }

    @Test
    void wantsHttps() {
        assertThat(at("https://nastavnik.test", null).baseUrl().level())
                .isEqualTo(Finding.Level.OK);
        assertThat(at("http://nastavnik.test", null).baseUrl().level())
                .isEqualTo(Finding.Level.BROKEN);
        assertThat(at("http://127.0.0.1:8080", null).baseUrl().level())
                .isEqualTo(Finding.Level.WARNING);
    }

    private Finding door() {
        Settings settings = new Settings(ourselves.issuer(), null);
        OwnDoor door =
                wired(
                        new OwnDoor(),
                        fixtures.http,
                        settings,
                        new ServiceFixtures.OneKey(fixtures.clock));
        return wired(new OwnChecks(), settings, door).ownKeys();
    }

    @Test
    void readsOurKeysAtOurOwnAddress() {
        ourselves.answers(
                "/lti/jwks",
                Answer.json("{\"keys\":[" + ServiceFixtures.OneKey.PAIR.toPublicJWK() + "]}"));
        assertThat(door().key()).isEqualTo("door.ours");

        ourselves.answers("/lti/jwks", Answer.json("{\"keys\":[]}"));
        assertThat(door().key()).isEqualTo("door.else");

        ourselves.close();
        assertThat(door().key()).isEqualTo("door.nothing");
    }

    @Test
    void warnsWhenBrowsersLoseManyLaunches() {
        List<LaunchVerdict> day = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            day.add(
                    LaunchVerdict.refused(
                            Instant.now(),
                            Door.LAUNCH,
                            new LaunchRejected(Reason.BROWSER_BINDING, "cookie"),
                            "0A1B2C3D",
                            SeenMessage.nothing()));
        }
        assertThat(at("https://n.test", null).cookies(day).key()).isEqualTo("cookies.lost");

        for (int i = 0; i < 60; i++) {
            day.add(LaunchVerdict.letIn(Instant.now(), 7, SeenMessage.nothing()));
        }
        assertThat(at("https://n.test", null).cookies(day).key()).isEqualTo("cookies.fine");
    }

    @Test
    void remindsOfWhatWaitsForADecision() {
        OwnChecks checks = at("https://n.test", null);
        var working = TestDoor.registration("https://moodle.test", "1");
        var waiting =
                new org.nastavnik.platform.Registration(
                        "https://moodle.test",
                        "b",
                        new org.nastavnik.platform.PlatformEndpoints("a", "b", "c"),
                        Instant.now());

        assertThat(checks.pending(List.of()).key()).isEqualTo("registrations.none");
        assertThat(checks.pending(List.of(working)).key()).isEqualTo("registrations.decided");
        assertThat(checks.pending(List.of(working, waiting)).key())
                .isEqualTo("registrations.waiting");
    }
}
