package org.nastavnik.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Words that may stand in an address and in the logs that keep it, since nobody but the running
 * program reads them, and only inside the launch that they were typed in. The key is never written
 * down: what was sealed before a restart is forgotten.
 */
final class SealedWords {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SecretKeySpec KEY = new SecretKeySpec(random(32), "AES");

    private SealedWords() {}

    static String seal(String words, String launch) {
        byte[] iv = random(IV);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, iv, launch)
                            .doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "" for what was not sealed here. */
    static String open(String sealed, String launch) {
        try {
            byte[] read = Base64.getUrlDecoder().decode(sealed);
            if (read.length <= IV) {
                return "";
            }
            byte[] words =
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(read, IV), launch)
                            .doFinal(read, IV, read.length - IV);
            return new String(words, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return "";
        }
    }

    private static Cipher cipher(int mode, byte[] iv, String launch)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, KEY, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(launch.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
