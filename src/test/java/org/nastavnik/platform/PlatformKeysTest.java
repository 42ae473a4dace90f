package org.nastavnik.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.IndependentKeys;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;
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
    @DisplayName("attack A07, G13: a storm of unknown kids")
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
    @DisplayName("attack G14: a new key")
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
    @DisplayName("attack A15: the key of another platform")
    void takesNoKeyOfAnotherPlatform() {
        try (LtiPlatformDouble other = ServiceFixtures.platform()) {
            Registration second = TestDoor.withId(ServiceFixtures.registered(other), 8);
            assertThat(fixtures.platformKeys.key(second, other.keys().kid())).isNotNull();

            refuses(other.keys().kid(), Reason.KID);
        }
    }

    @Test
    @DisplayName("attack A18: a weak key")
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
    @DisplayName("attack G11: a key set without end")
    void hangsUpOnAKeySetWithoutEnd() {
        platform.answers("/jwks", Answer.json("{\"keys\":[" + " ".repeat(200_000) + "]}"));

        refuses(platform.keys().kid(), Reason.KID);
    }

    @Test
    @DisplayName("attack G10: a byte at a time")
    void waitsThreeSecondsForASlowPlatformAltogether() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            dribbles(slow);
            Registration sleepy =
                    TestDoor.registration("http://127.0.0.1:" + slow.getLocalPort(), "1");
            long before = System.nanoTime();

            assertThatThrownBy(() -> fixtures.platformKeys.key(sleepy, "a"))
                    .isInstanceOf(LaunchRejected.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    private static void dribbles(ServerSocket slow) {
        Thread thread =
                new Thread(
                        () -> {
                            try (Socket socket = slow.accept()) {
                                var out = socket.getOutputStream();
                                out.write(
                                        "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"
                                                .getBytes(US_ASCII));
                                for (int i = 0; i < 100; i++) {
                                    out.write(' ');
                                    out.flush();
                                    Thread.sleep(200);
                                }
                            } catch (IOException | InterruptedException e) {
                                // the other side hung up, as it should
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    @DisplayName("attack G01: keys behind a redirect")
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
