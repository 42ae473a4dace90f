package org.nastavnik.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The usable keys of a key set: RSA for signatures, of at least 2048 bits, with a kid. */
public final class PublishedKeys {

    static final PublishedKeys NONE = new PublishedKeys(Map.of(), Set.of());
    private static final int MOST = 100;
    private static final int WEAKEST = 2048;
    private static final int STRONGEST = 8192;

    private final Map<String, RSAPublicKey> byKid;
    private final Set<String> weak;

    private PublishedKeys(Map<String, RSAPublicKey> byKid, Set<String> weak) {
        this.byKid = byKid;
        this.weak = weak;
    }

    public static PublishedKeys read(String body) {
        JsonArray sent =
                StrictJson.object(body)
                        .map(set -> set.get("keys"))
                        .filter(JsonArray.class::isInstance)
                        .map(JsonValue::asJsonArray)
                        .orElse(JsonValue.EMPTY_JSON_ARRAY);
        Map<String, RSAPublicKey> byKid = new HashMap<>();
        Set<String> weak = new HashSet<>();
        for (JsonValue key : sent.subList(0, Math.min(sent.size(), MOST))) {
            rsa(key).ifPresent(rsa -> shelve(rsa, byKid, weak));
        }
        return new PublishedKeys(byKid, weak);
    }

    private static void shelve(RSAKey key, Map<String, RSAPublicKey> byKid, Set<String> weak) {
        if (key.size() < WEAKEST || key.size() > STRONGEST) {
            weak.add(key.getKeyID());
        } else {
            byKid.putIfAbsent(key.getKeyID(), publicKey(key));
        }
    }

    private static Optional<RSAKey> rsa(JsonValue value) {
        if (!(value instanceof JsonObject key)
                || !is(key, "kty", "RSA")
                || !(is(key, "use", "sig") || !key.containsKey("use"))
                || !(is(key, "alg", "RS256") || !key.containsKey("alg"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(RSAKey.parse(key.toString())).filter(rsa -> rsa.getKeyID() != null);
        } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean is(JsonObject key, String name, String value) {
        return key.get(name) instanceof JsonString text && text.getString().equals(value);
    }

    private static RSAPublicKey publicKey(RSAKey key) {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String kid) {
        return byKid.containsKey(kid);
    }

    public @Nullable RSAPublicKey key(String kid) {
        if (weak.contains(kid) && !byKid.containsKey(kid)) {
            throw new LaunchRejected(Reason.KEY, "weak key");
        }
        return byKid.get(kid);
    }
}
