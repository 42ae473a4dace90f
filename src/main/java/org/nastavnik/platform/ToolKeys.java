package org.nastavnik.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our key pairs. The newest signs; a retired one stays published while its tokens may be about. */
@ApplicationScoped
public class ToolKeys {

    private static final Duration OVERLAP = Duration.ofDays(30);

    /** Moodle takes no token from the future, not even by a second of its clock. */
    private static final Duration BACK = Duration.ofSeconds(30);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** At the first start. Two nodes may make one each: both are published, the newer one signs. */
    void makeFirst() {
        if (signing().isEmpty()) {
            rotate();
        }
    }

    public void rotate() {
        Instant now = clock.instant();
        signing().forEach(key -> key.retire(now));
        RSAKey pair = generated();
        entities.persist(new ToolKey(pair.getKeyID(), pair.toJSONString(), now));
    }

    public static RSAKey generated() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(Secrets.random(12))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ToolKey> signing() {
        return entities.createNamedQuery("ToolKey.signing", ToolKey.class).getResultList();
    }

    /** When the signing key was made. */
    public Instant signingSince() {
        return signing().get(0).createdAt();
    }

    /** The public halves. */
    List<RSAKey> published() {
        return entities.createNamedQuery("ToolKey.published", ToolKey.class)
                .setParameter("since", clock.instant().minus(OVERLAP))
                .getResultStream()
                .map(key -> parsed(key).toPublicJWK())
                .toList();
    }

    /** A signed token with these claims and the times added. */
    public String sign(Map<String, Object> claims, Duration life) {
        RSAKey pair = current();
        Instant issued = clock.instant().minus(BACK);
        Map<String, Object> timed = new LinkedHashMap<>(claims);
        timed.put("iat", issued.getEpochSecond());
        timed.put("exp", issued.plus(life).getEpochSecond());
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(pair.getKeyID())
                        .build();
        try {
            JWSObject token = new JWSObject(header, new Payload(timed));
            token.sign(new RSASSASigner(pair));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pair that signs. */
    public RSAKey current() {
        return parsed(signing().get(0));
    }

    private static RSAKey parsed(ToolKey key) {
        try {
            return RSAKey.parse(key.jwk());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
