package org.nastavnik.launch;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.nastavnik.it.LtiPlatformDouble;

/** The way back to a platform, put together by hand as the container would. */
final class ServiceFixtures {

    static final String TOKEN_ANSWER =
            "{\"access_token\":\"dc67\",\"token_type\":\"Bearer\",\"expires_in\":3600}";

    /** Tests run against loopback addresses. */
    static final class Settings extends LaunchSettings {

        private final boolean loopback;

        Settings(boolean loopback) {
            this.loopback = loopback;
        }

        @Override
        boolean allowHttpLoopback() {
            return loopback;
        }

        @Override
        boolean allowInnerNetwork() {
            return false;
        }

        @Override
        int launchesPerMinute() {
            return 60;
        }

        @Override
        String baseUrl() {
            return TestDoor.TOOL;
        }

        @Override
        Optional<String> trustedProxy() {
            return Optional.empty();
        }
    }

    /** A clock that a test can turn on. */
    static final class TestClock extends Clock {

        private Instant now = Instant.now();

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    static final class OneKey extends ToolKeys {

        static final RSAKey PAIR = ToolKeys.generated();

        OneKey(Clock clock) {
            this.clock = clock;
        }

        @Override
        RSAKey current() {
            return PAIR;
        }
    }

    final TestClock clock = new TestClock();
    final PlatformHttp http = new PlatformHttp();
    final AccessTokens tokens = new AccessTokens();
    final PlatformServices services = new PlatformServices();
    final Rosters rosters = new Rosters();
    final LineItems lineItems = new LineItems();
    final Scores scores = new Scores();
    final PlatformKeys platformKeys = new PlatformKeys();

    ServiceFixtures() {
        http.guard = guard(true);
        tokens.http = http;
        tokens.clock = clock;
        tokens.keys = new OneKey(clock);
        services.http = http;
        services.tokens = tokens;
        rosters.services = services;
        lineItems.services = services;
        scores.services = services;
        platformKeys.http = http;
        platformKeys.clock = clock;
    }

    static AddressGuard guard(boolean loopback) {
        AddressGuard guard = new AddressGuard();
        guard.settings = new Settings(loopback);
        return guard;
    }

    static LtiPlatformDouble platform() {
        return LtiPlatformDouble.start()
                .answers(
                        "/token",
                        new LtiPlatformDouble.Answer(
                                200, "text/html; charset=utf-8", TOKEN_ANSWER, java.util.Map.of()));
    }

    static Registration registered(LtiPlatformDouble platform) {
        return TestDoor.registration(platform.issuer(), LtiPlatformDouble.DEPLOYMENT);
    }
}
