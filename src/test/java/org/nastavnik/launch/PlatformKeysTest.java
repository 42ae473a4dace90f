package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.IndependentKeys;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.tsugi.lti13.LTI13KeySetUtil;

class PlatformKeysTest {

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();

    @AfterEach
    void stop() {
        platform.close();
    }

    private RSAPublicKey key(String kid) {
        return fixtures.platformKeys.key(registration, kid);
    }

    private void refuses(String kid, Reason reason) {
        assertThatThrownBy(() -> key(kid))
                .isInstanceOfSatisfying(
                        LaunchRejected.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    @Test
    void looksOnceForManyLaunchesWithUnknownKids() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        IntStream.range(0, 200)
                .forEach(i -> threads.submit(() -> refuses("random-" + i, Reason.KID)));
        threads.shutdown();
        assertThat(threads.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();

        assertThat(platform.asked("/jwks")).hasSize(1);
        assertThat(key(platform.keys().kid())).isEqualTo(platform.keys().publicKey());
    }

    @Test
    void findsTheNewKeyOfAPlatformThatChangedIt() {
        assertThat(key(platform.keys().kid())).isNotNull();
        IndependentKeys next = new IndependentKeys();
        platform.answers("/jwks", Answer.json(next.keySet()));

        fixtures.clock.pass(Duration.ofMinutes(1));

        assertThat(key(next.kid())).isEqualTo(next.publicKey());
    }

    @Test
    void keepsWhatItHasWhileThePlatformIsDown() {
        assertThat(key(platform.keys().kid())).isNotNull();
        platform.answers("/jwks", Answer.status(503));

        fixtures.clock.pass(Duration.ofHours(2));
        assertThat(key(platform.keys().kid())).isNotNull();

        fixtures.clock.pass(Duration.ofHours(25));
        refuses(platform.keys().kid(), Reason.KID);
    }

    @Test
    void takesNoKeyOfAnotherPlatform() {
        try (LtiPlatformDouble other = ServiceFixtures.platform()) {
            Registration second = TestDoor.withId(ServiceFixtures.registered(other), 8);
            assertThat(fixtures.platformKeys.key(second, other.keys().kid())).isNotNull();

            refuses(other.keys().kid(), Reason.KID);
        }
    }

    @Test
    void doesNotUseAWeakKey() throws Exception {
        KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
        weak.initialize(1024);
        platform.answers(
                "/jwks",
                Answer.json(
                        LTI13KeySetUtil.getKeySetJSON(
                                "weak", (RSAPublicKey) weak.generateKeyPair().getPublic())));

        refuses("weak", Reason.KEY);
    }

    @Test
    void hangsUpOnAKeySetWithoutEnd() {
        platform.answers("/jwks", Answer.json("{\"keys\":[" + " ".repeat(200_000) + "]}"));

        refuses(platform.keys().kid(), Reason.KID);
    }

    @Test
    void followsNoRedirect() {
        platform.answers(
                "/jwks",
                new Answer(
                        302,
                        "text/html",
                        "",
                        java.util.Map.of("Location", platform.at("/elsewhere"))));

        refuses(platform.keys().kid(), Reason.KID);
        assertThat(platform.asked("/elsewhere")).isEmpty();
    }
}
