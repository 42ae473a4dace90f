package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is an answer that a Moodle was seen to give. */
class SymptomTest {

    private static final String PAGE = "<!DOCTYPE html><html><p>Error</p></html>";

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        CallKind.TOKEN,
                        404,
                        "<html>fix_jwks_alg(): Argument #1 ($jwks) must be of type array, null"
                                + " given</html>",
                        Symptom.KEYS_NOT_FETCHED),
                Arguments.of(CallKind.TOKEN, 404, PAGE, Symptom.KEYS_NOT_FETCHED),
                Arguments.of(
                        CallKind.TOKEN,
                        400,
                        "{\"error\":\"Cannot handle token with iat prior to 2026-11-01\"}",
                        Symptom.CLOCK),
                Arguments.of(
                        CallKind.TOKEN,
                        400,
                        "{\"error\" : \"\"kid\" invalid, unable to lookup correct key\"}",
                        Symptom.KEY_UNKNOWN),
                Arguments.of(
                        CallKind.TOKEN,
                        400,
                        "{\"error\":\"Signature verification failed\"}",
                        Symptom.KEY_UNKNOWN),
                Arguments.of(CallKind.TOKEN, 400, "{\"error\":\"invalid_scope\"}", Symptom.SCOPE),
                Arguments.of(
                        CallKind.TOKEN,
                        400,
                        "{\"error\":\"invalid_client\"}",
                        Symptom.CLIENT_UNKNOWN),
                Arguments.of(CallKind.TOKEN, 500, PAGE, Symptom.PLATFORM_FAULT),
                Arguments.of(CallKind.TOKEN, 429, "", Symptom.TOO_MANY),
                Arguments.of(CallKind.TOKEN, 200, PAGE, Symptom.NO_TOKEN),
                Arguments.of(CallKind.ROSTER, 401, "", Symptom.NOT_AUTHORISED),
                Arguments.of(CallKind.ROSTER, 400, "No handler found", Symptom.REFUSED),
                Arguments.of(CallKind.SCORE, 200, "[]", Symptom.REFUSED),
                Arguments.of(CallKind.SCORE, 400, "[]", Symptom.NOT_GRADABLE),
                Arguments.of(CallKind.SCORE, 409, "[]", Symptom.CONFLICT),
                Arguments.of(CallKind.SCORE, 404, "[]", Symptom.GONE),
                Arguments.of(CallKind.KEYS, 302, "", Symptom.REDIRECT));
    }

    @ParameterizedTest(name = "attack F15: {0} answered {1} is {3}")
    @MethodSource("answers")
    void tellsFromAnAnswerWhatIsWrong(CallKind kind, int status, String body, Symptom expected) {
        assertThat(Symptom.of(kind, status, body)).isEqualTo(expected);
    }

    @Test
    void seesNothingWrongInAGoodAnswer() {
        assertThat(Symptom.of(CallKind.TOKEN, 200, "{\"access_token\":\"a\"}")).isNull();
        assertThat(Symptom.of(CallKind.SCORE, 200, "")).isNull();
        assertThat(Symptom.of(CallKind.ROSTER, 200, "[]")).isNull();
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of(new TimeoutException(), Symptom.SLOW),
                Arguments.of(new SSLHandshakeException("untrusted"), Symptom.TLS),
                Arguments.of(new UnresolvedAddressException(), Symptom.UNKNOWN_HOST),
                Arguments.of(new Symptom.AnswerTooLong(), Symptom.TOO_LONG),
                Arguments.of(new ConnectException(), Symptom.NO_ANSWER),
                Arguments.of(new IOException("reset"), Symptom.NO_ANSWER));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("silences")
    @DisplayName("why no answer came")
    void tellsWhyNoAnswerCame(Throwable failure, Symptom expected) {
        assertThat(Symptom.of(new IllegalStateException(failure))).isEqualTo(expected);
    }
}
