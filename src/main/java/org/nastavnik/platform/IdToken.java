package org.nastavnik.platform;

import jakarta.json.JsonObject;
import java.util.Base64;

/** A token in its three parts, read but not yet believed. */
public record IdToken(JsonObject header, JsonObject claims, String compact) {

    private static final int LARGEST = 64 * 1024;

    /**
     * RFC 7515 7.1: a compact serialisation is three base64url parts without padding, joined by two
     * dots. Five parts would be an encrypted token, which LTI does not know.
     */
    public static IdToken read(String compact) {
        if (compact.length() > LARGEST) {
            throw malformed("size");
        }
        String[] parts = compact.split("\\.", 5);
        if (parts.length != 3 || parts[2].isEmpty()) {
            throw malformed("parts");
        }
        decoded(parts[2]);
        return new IdToken(object(parts[0], "header"), object(parts[1], "payload"), compact);
    }

    /**
     * RFC 7519 4: member names are unique; RFC 8259 leaves duplicates to chance, so none are read.
     */
    private static JsonObject object(String part, String what) {
        return StrictJson.object(decoded(part)).orElseThrow(() -> malformed(what));
    }

    private static byte[] decoded(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            // one spelling only: the decoder is content with padding and with stray last bits
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
                throw malformed("base64url");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw malformed("base64url");
        }
    }

    private static LaunchRejected malformed(String what) {
        return new LaunchRejected(Reason.FORMAT, what);
    }
}
