package org.nastavnik.launch;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.platform.Parameters;

/**
 * Third-party initiated login (OpenID Connect Core 4, LTI core 4.1): the platform asks us to ask it
 * who is there.
 *
 * @param ownWindow the user goes on in a window of its own, since the frame let no cookie through
 * @param storage where the page of the platform keeps a word for us, for browsers without cookies
 */
record LoginRequest(
        String issuer,
        String loginHint,
        String target,
        Optional<String> clientId,
        Optional<String> messageHint,
        boolean ownWindow,
        Optional<String> storage) {

    static final String OWN_WINDOW = "own_window";
    private static final int LONGEST = 8_000;

    // Json.create… looks for its provider in every jar, each time
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    static LoginRequest of(Parameters sent) {
        for (String name : List.of("iss", "login_hint", "target_link_uri", "lti_message_hint")) {
            if (sent.get(name).orElse("").length() > LONGEST) {
                throw new BadRequestException();
            }
        }
        return new LoginRequest(
                sent.required("iss"),
                sent.required("login_hint"),
                sent.required("target_link_uri"),
                sent.get("client_id"),
                sent.get("lti_message_hint"),
                sent.has(OWN_WINDOW),
                StorageTarget.allowed(sent.get("lti_storage_target")));
    }

    /** The same login, bound to the browser by its cookie alone. */
    LoginRequest byCookie() {
        return new LoginRequest(
                issuer, loginHint, target, clientId, messageHint, ownWindow, Optional.empty());
    }

    String toJson() {
        JsonObjectBuilder json =
                BUILDERS.createObjectBuilder()
                        .add("iss", issuer)
                        .add("login_hint", loginHint)
                        .add("target_link_uri", target);
        clientId.ifPresent(id -> json.add("client_id", id));
        messageHint.ifPresent(hint -> json.add("lti_message_hint", hint));
        storage.ifPresent(frame -> json.add("lti_storage_target", frame));
        return json.build().toString();
    }

    static LoginRequest ofJson(String stored) {
        try (var reader = READERS.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            return new LoginRequest(
                    json.getString("iss"),
                    json.getString("login_hint"),
                    json.getString("target_link_uri"),
                    Optional.ofNullable(json.getString("client_id", null)),
                    Optional.ofNullable(json.getString("lti_message_hint", null)),
                    true,
                    Optional.ofNullable(json.getString("lti_storage_target", null)));
        }
    }
}
