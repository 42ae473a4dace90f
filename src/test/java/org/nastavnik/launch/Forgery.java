package org.nastavnik.launch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.nastavnik.it.IndependentKeys;
import org.nastavnik.it.LaunchDraft;

/** Tokens that no library would make: by hand, from the draft of a good one. */
final class Forgery {

    private Forgery() {}

    static String unsigned(LaunchDraft draft, String alg) {
        return signingInput(draft, alg) + "." + encoded(new byte[] {1});
    }

    static String hmac(LaunchDraft draft, byte[] secret) {
        String input = signingInput(draft, "HS256");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return input + "." + encoded(mac.doFinal(input.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String otherAlgorithm(LaunchDraft draft, String alg) {
        String input = signingInput(draft, alg);
        try {
            Signature signature =
                    Signature.getInstance(
                            alg.equals("PS256")
                                    ? "RSASSA-PSS"
                                    : "SHA" + alg.substring(2) + "withRSA");
            if (alg.equals("PS256")) {
                signature.setParameter(
                        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(draft.parties().keys().privateKey());
            signature.update(input.getBytes(StandardCharsets.UTF_8));
            return input + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signingInput(LaunchDraft draft, String alg) {
        Map<String, Object> header = new LinkedHashMap<>(draft.headerNow());
        header.put("alg", alg);
        return LaunchDraft.part(LaunchDraft.json(header))
                + "."
                + LaunchDraft.part(draft.payloadNow());
    }

    static String withPayload(String token, String payload) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + LaunchDraft.part(payload) + "." + parts[2];
    }

    static String otherSignature(String token) {
        int at = token.lastIndexOf('.') + 10;
        return token.substring(0, at)
                + (token.charAt(at) == 'A' ? 'B' : 'A')
                + token.substring(at + 1);
    }

    static byte[] pem(IndependentKeys keys) {
        String body =
                Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.publicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, Object> jwk(IndependentKeys keys) {
        return Map.of(
                "kty",
                "RSA",
                "kid",
                keys.kid(),
                "e",
                "AQAB",
                "n",
                encoded(unsigned(keys.publicKey().getModulus().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
