package org.nastavnik.launch;

import static org.nastavnik.it.Wiring.wired;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.nastavnik.gradebook.LineItems;
import org.nastavnik.gradebook.Scores;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.platform.AccessTokens;
import org.nastavnik.platform.AddressGuard;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.PlatformHttp;
import org.nastavnik.platform.PlatformKeys;
import org.nastavnik.platform.PlatformServices;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.ToolKeys;
import org.nastavnik.roster.Rosters;

/** The way back to a platform, put together by hand as the container would. */
public final class ServiceFixtures {

    static final String TOKEN_ANSWER =
            "{\"access_token\":\"dc67\",\"token_type\":\"Bearer\",\"expires_in\":3600}";

    /** Tests run against loopback addresses. */
    public static final class Settings extends LaunchSettings {

        private final boolean loopback;

        public Settings(boolean loopback) {
            this.loopback = loopback;
        }

        @Override
        public boolean allowHttpLoopback() {
            return loopback;
        }

        @Override
        public boolean allowInnerNetwork() {
            return false;
        }

        @Override
        public int launchesPerMinute() {
            return 60;
        }

        @Override
        public String baseUrl() {
            return TestDoor.TOOL;
        }

        @Override
        public Optional<String> trustedProxy() {
            return Optional.empty();
        }
    }

    /** A clock that a test can turn on. */
    public static final class TestClock extends Clock {

        private Instant now = Instant.now();

        public void pass(Duration time) {
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

    public static final class OneKey extends ToolKeys {

        public static final RSAKey PAIR = ToolKeys.generated();

        public OneKey(Clock clock) {
            wired(this, clock);
        }

        @Override
        public RSAKey current() {
            return PAIR;
        }
    }

    public final TestClock clock = new TestClock();
    public final PlatformHttp http = wired(new PlatformHttp(), guard(true));
    public final AccessTokens tokens = wired(new AccessTokens(), http, clock, new OneKey(clock));
    public final PlatformServices services = wired(new PlatformServices(), http, tokens);
    public final Rosters rosters = wired(new Rosters(), services, clock);
    public final LineItems lineItems = wired(new LineItems(), services);
    public final Scores scores = wired(new Scores(), services, clock);
    public final PlatformKeys platformKeys = wired(new PlatformKeys(), http, clock);

    public static AddressGuard guard(boolean loopback) {
        return wired(new AddressGuard(), new Settings(loopback));
    }

    public static LtiPlatformDouble platform() {
        return LtiPlatformDouble.start()
                .answers(
                        "/token",
                        new LtiPlatformDouble.Answer(
                                200, "text/html; charset=utf-8", TOKEN_ANSWER, java.util.Map.of()));
    }

    public static Registration registered(LtiPlatformDouble platform) {
        return TestDoor.registration(platform.issuer(), LtiPlatformDouble.DEPLOYMENT);
    }
}
