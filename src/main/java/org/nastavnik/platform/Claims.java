package org.nastavnik.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims of a token by name. A claim of a wrong type is refused like an absent one. */
public record Claims(JsonObject json) {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String DEPLOYMENT = LTI + "deployment_id";
    public static final String VERSION = LTI + "version";
    public static final String MESSAGE_TYPE = LTI + "message_type";
    public static final String TARGET = LTI + "target_link_uri";
    public static final String RESOURCE_LINK = LTI + "resource_link";
    public static final String ROLES = LTI + "roles";
    public static final String CONTEXT = LTI + "context";
    public static final String FOR_USER = LTI + "for_user";
    public static final String CUSTOM = LTI + "custom";
    public static final String PRESENTATION = LTI + "launch_presentation";
    public static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    public static final String NRPS =
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    public static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    public static final String DL_SETTINGS = DL + "deep_linking_settings";

    private static final double LATEST_SECOND = 1e11;

    /** The text; absent, empty and not a string are refused, each under the name of the claim. */
    public String required(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    public String required(String name, int longest) {
        String text = required(name);
        if (text.length() > longest) {
            throw missing(name);
        }
        return text;
    }

    public Optional<String> text(String name) {
        return json.get(name) instanceof JsonString text && !text.getString().isEmpty()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    public boolean has(String name) {
        return json.containsKey(name);
    }

    /** RFC 7519 2, NumericDate: seconds since 1970; a text or a fraction is none. */
    public Instant instant(String name) {
        if (json.get(name) instanceof JsonNumber number) {
            double rough = number.doubleValue();
            if (rough > 0 && rough < LATEST_SECOND && rough == Math.rint(rough)) {
                return Instant.ofEpochSecond((long) rough);
            }
        }
        throw missing(name);
    }

    public JsonArray array(String name) {
        if (json.get(name) instanceof JsonArray array) {
            return array;
        }
        throw missing(name);
    }

    /** The claims within a claim; none where it is absent or no object. */
    public Claims within(String name) {
        return new Claims(
                json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
    }

    /** One line of text that may be shown and kept; null for nothing. */
    public static @Nullable String plain(Optional<String> text, int longest) {
        String kept = text.orElse("").replaceAll("\\p{Cntrl}", " ").strip();
        if (kept.isEmpty()) {
            return null;
        }
        int end = Math.min(kept.length(), longest);
        if (Character.isHighSurrogate(kept.charAt(end - 1))) {
            end--;
        }
        return kept.substring(0, end);
    }

    public static LaunchRejected missing(String name) {
        return new LaunchRejected(Reason.CLAIM, name.substring(name.lastIndexOf('/') + 1));
    }
}
