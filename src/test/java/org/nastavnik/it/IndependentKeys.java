package org.nastavnik.it;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.tsugi.lti13.LTI13KeySetUtil;
import org.tsugi.lti13.LTI13Util;

/** Keys and signatures of a party that shares no line with ours: Tsugi's LTI classes and jjwt. */
public final class IndependentKeys {

    private final KeyPair pair = LTI13Util.generateKeyPair();
    private final String kid = "tsugi-" + LTI13KeySetUtil.getPublicKID(pair.getPublic());

    public String kid() {
        return kid;
    }

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) pair.getPublic();
    }

    public PrivateKey privateKey() {
        return pair.getPrivate();
    }

    public String keySet() {
        try {
            return LTI13KeySetUtil.getKeySetJSON(kid, publicKey());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String sign(Map<String, Object> header, String payload) {
        return Jwts.builder()
                .setHeader(header)
                .setPayload(payload)
                .signWith(pair.getPrivate(), SignatureAlgorithm.RS256)
                .compact();
    }
}
