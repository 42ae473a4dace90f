package org.nastavnik.lms;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.util.Optional;

/** The site's one RSA key, made at start and kept only in memory. */
public final class Keys {

    private final RSAKey key;

    private Keys(RSAKey key) {
        this.key = key;
    }

    static Keys make() {
        try {
            return new Keys(new RSAKeyGenerator(2048).keyID(Randoms.hex(10)).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String id() {
        return key.getKeyID();
    }

    JsonObject published() {
        var one =
                JsonText.object()
                        .add("kty", "RSA")
                        .add("alg", "RS256")
                        .add("kid", id())
                        .add("e", key.getPublicExponent().toString())
                        .add("n", key.getModulus().toString())
                        .add("use", "sig");
        return JsonText.object().add("keys", Json.createArrayBuilder().add(one)).build();
    }

    public String sign(JsonObject claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(id())
                        .build();
        JWSObject jws = new JWSObject(header, new Payload(JsonText.write(claims)));
        try {
            jws.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jws.serialize();
    }

    /** The claims of a token this site signed itself; empty when it did not. */
    Optional<JsonObject> ownClaims(String token) {
        try {
            JWSObject jws = JWSObject.parse(token);
            boolean ours = jws.verify(new RSASSAVerifier(key.toRSAPublicKey()));
            return ours ? JsonText.read(jws.getPayload().toString()) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
