package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;

class PlatformHttpTest {

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();

    @AfterEach
    void stop() {
        platform.close();
    }

    private ServiceCalled noted() {
        List<ServiceCalled> calls = fixtures.calls.drain();
        return calls.get(calls.size() - 1);
    }

    @Test
    void notesWhatWasAskedAndHowItEnded() {
        platform.answers(
                "/token",
                Answer.json("{\"access_token\":\"dc67\",\"scope\":\"a " + Scopes.ROSTER + "\"}"));
        fixtures.tokens.token(registration, Set.of(Scopes.ROSTER));

        ServiceCalled call = noted();

        assertThat(call.errand()).isEqualTo(new Errand(CallKind.TOKEN, 7L));
        assertThat(call.status()).isEqualTo(200);
        assertThat(call.symptom()).isNull();
        assertThat(call.said()).isEqualTo("OTHER ROSTER");
        assertThat(call.host()).isEqualTo("127.0.0.1");
        assertThat(call.size()).isPositive();
        assertThat(call.toString()).doesNotContain("dc67", "client_assertion");
    }

    @Test
    void notesThePlatformsOwnWordsOnAFailure() {
        platform.answers("/token", new Answer(404, "text/html", "<p>fix_jwks_alg()</p>", Map.of()));
        assertThatThrownBy(() -> fixtures.tokens.token(registration, Set.of(Scopes.ROSTER)))
                .isInstanceOf(PlatformRefused.class);

        ServiceCalled call = noted();

        assertThat(call.symptom()).isEqualTo(Symptom.KEYS_NOT_FETCHED);
        assertThat(call.said()).isEqualTo("fix_jwks_alg()");
    }

    @Test
    void notesACallThatBroughtNoAnswer() {
        platform.close();
        assertThatThrownBy(() -> fixtures.tokens.token(registration, Set.of(Scopes.ROSTER)))
                .isInstanceOf(PlatformUnreachable.class);

        assertThat(noted().symptom()).isEqualTo(Symptom.NO_ANSWER);
    }

    @Test
    @DisplayName("attack F01: a service at an inner address is not asked and is noted")
    void notesAnAddressThatItDidNotCall() {
        Registration inner = TestDoor.registration("http://10.0.0.1", "1");

        assertThatThrownBy(() -> fixtures.tokens.token(inner, Set.of(Scopes.ROSTER)))
                .isInstanceOf(AddressRefused.class);

        assertThat(noted().symptom()).isEqualTo(Symptom.ADDRESS);
    }

    @Test
    @DisplayName("attack F17: a compressed bomb is not unpacked, XML is no answer")
    void unpacksNothing() {
        platform.answers(
                "/token",
                new Answer(
                        200,
                        "application/json",
                        "\u001f\u008b bomb",
                        Map.of("Content-Encoding", "gzip")));
        assertThatThrownBy(() -> fixtures.tokens.token(registration, Set.of(Scopes.ROSTER)))
                .isInstanceOf(PlatformRefused.class);
        platform.answers(
                "/token",
                new Answer(
                        200,
                        "application/xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                        Map.of()));

        assertThatThrownBy(() -> fixtures.tokens.token(registration, Set.of(Scopes.ROSTER)))
                .isInstanceOf(PlatformRefused.class);
        assertThat(noted().said()).doesNotContain("root:");
    }

    @Test
    void forgetsNotesRatherThanGrowWithoutEnd() {
        CallLog log = new CallLog();
        ServiceCalled call =
                new ServiceCalled(
                        java.time.Instant.EPOCH,
                        Errand.first(CallKind.KEYS),
                        "a",
                        200,
                        null,
                        null,
                        1,
                        1);
        for (int i = 0; i < 5_000; i++) {
            log.note(call);
        }

        assertThat(log.drain()).hasSize(2_000);
        assertThat(log.drain()).isEmpty();
    }
}
