package org.nastavnik.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.nastavnik.it.LaunchDraft;

/**
 * Signs good launches of many persons without a library in between: the platform's part is not what
 * is measured.
 */
final class SignedLaunches {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String NONCE = "@nonce@";
    private static final String PERSON = "@person@";

    private final LaunchDraft.Parties parties;
    private final String header;
    private final String payload;

    SignedLaunches(LaunchDraft.Parties parties) {
        this.parties = parties;
        LaunchDraft draft = new LaunchDraft(parties, NONCE, Instant.now()).claim("sub", PERSON);
        draft.header("alg", "RS256");
        header = LaunchDraft.part(LaunchDraft.json(draft.headerNow()));
        payload = draft.payloadNow();
    }

    /** Twenty persons to a course. */
    String token(String nonce, int person, Instant now) {
        String claims =
                payload.replace(NONCE, nonce)
                        .replace(PERSON, "person-" + person)
                        .replaceFirst(
                                "\"context\":\\{\"id\":\"2\"",
                                "\"context\":{\"id\":\"" + person / 20 + "\"")
                        .replaceFirst("\"iat\":\\d+", "\"iat\":" + now.getEpochSecond())
                        .replaceFirst("\"exp\":\\d+", "\"exp\":" + (now.getEpochSecond() + 300));
        String input = header + "." + LaunchDraft.part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(parties.keys().privateKey());
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
