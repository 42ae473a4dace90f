package org.nastavnik.platform;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What a failed call shows, each with a remedy of its own for the administrator. */
public enum Symptom {
    /** Moodle cannot fetch our keys: its HTTP security blocks our host or port. */
    KEYS_NOT_FETCHED,
    CLOCK,
    KEY_UNKNOWN,
    SCOPE,
    CLIENT_UNKNOWN,
    NOT_AUTHORISED,
    NOT_GRADABLE,
    CONFLICT,
    GONE,
    TOO_MANY,
    PLATFORM_FAULT,
    REDIRECT,
    NO_TOKEN,
    REFUSED,
    SLOW,
    NO_ANSWER,
    TLS,
    TOO_LONG,
    UNKNOWN_HOST,
    ADDRESS;

    /** Nothing for an answer that is as it should be. */
    static @Nullable Symptom of(CallKind kind, int status, String body) {
        if (status >= 200 && status < 300) {
            return ofSuccess(kind, body);
        }
        if (status >= 300 && status < 400) {
            return REDIRECT;
        }
        if (kind == CallKind.TOKEN && status < 500) {
            return ofTokenRefusal(status, body);
        }
        return ofStatus(kind, status);
    }

    /** Moodle answers 200 and an empty list to a score that it did not take. */
    private static @Nullable Symptom ofSuccess(CallKind kind, String body) {
        if (kind == CallKind.SCORE && body.strip().equals("[]")) {
            return REFUSED;
        }
        boolean noToken =
                kind == CallKind.TOKEN
                        && StrictJson.object(body)
                                .filter(said -> said.containsKey("access_token"))
                                .isEmpty();
        return noToken ? NO_TOKEN : null;
    }

    /** By the words that Moodle's token endpoint was heard to say. */
    private static Symptom ofTokenRefusal(int status, String body) {
        if (body.contains("fix_jwks_alg") || status == 404) {
            return KEYS_NOT_FETCHED;
        }
        if (body.contains("iat prior") || body.contains("nbf prior") || body.contains("Expired")) {
            return CLOCK;
        }
        if (body.contains("kid") || body.contains("ignature")) {
            return KEY_UNKNOWN;
        }
        if (body.contains("invalid_scope")) {
            return SCOPE;
        }
        boolean stranger = body.contains("invalid_client") || body.contains("unauthorized_client");
        return stranger ? CLIENT_UNKNOWN : ofStatus(CallKind.TOKEN, status);
    }

    private static Symptom ofStatus(CallKind kind, int status) {
        if (status >= 500) {
            return PLATFORM_FAULT;
        }
        return switch (status) {
            case 401, 403 -> NOT_AUTHORISED;
            case 404, 410 -> GONE;
            case 409 -> CONFLICT;
            case 429 -> TOO_MANY;
            default -> kind == CallKind.SCORE && status == 400 ? NOT_GRADABLE : REFUSED;
        };
    }

    /** Of a call that brought no answer. */
    static Symptom of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof TimeoutException || t instanceof HttpTimeoutException) {
                return SLOW;
            }
            if (t instanceof SSLException) {
                return TLS;
            }
            if (t instanceof UnresolvedAddressException) {
                return UNKNOWN_HOST;
            }
            if (t instanceof AnswerTooLong) {
                return TOO_LONG;
            }
            if (t instanceof ConnectException) {
                return NO_ANSWER;
            }
        }
        return NO_ANSWER;
    }

    /** The answer brought more than its limit. */
    static final class AnswerTooLong extends IOException {
        AnswerTooLong() {
            super("answer too long");
        }
    }
}
