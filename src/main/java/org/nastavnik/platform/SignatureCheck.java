package org.nastavnik.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;

/** The signature of a token under one key. */
public final class SignatureCheck {

    private SignatureCheck() {}

    /**
     * Security framework 5.1.3: «The Tool MUST Validate the signature of the ID Token according to
     * JSON Web Signature, Section 5, using the Public Key from the Platform».
     */
    public static void signature(IdToken token, RSAPublicKey key) {
        if (!holds(token, key)) {
            throw new LaunchRejected(Reason.SIG, "signature");
        }
    }

    private static boolean holds(IdToken token, RSAPublicKey key) {
        try {
            return JWSObject.parse(token.compact()).verify(new RSASSAVerifier(key));
        } catch (ParseException | JOSEException | IllegalStateException e) {
            return false;
        }
    }
}
