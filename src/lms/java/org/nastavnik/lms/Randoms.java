package org.nastavnik.lms;

import java.security.SecureRandom;
import java.util.HexFormat;

final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private Randoms() {}

    static String letters(int length) {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(length, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }

    static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static int number() {
        return RANDOM.nextInt(100_000_000, Integer.MAX_VALUE);
    }
}
