package org.nastavnik.docx;

import java.util.Locale;
import java.util.Set;

/** Which links may lead out of a document: those to sites and to people, not those to files. */
final class LinkTargets {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private LinkTargets() {}

    static boolean isHarmless(String target) {
        int colon = target.indexOf(':');
        return target.isEmpty()
                || target.startsWith("#")
                || (colon > 0
                        && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    /** Without the signs that no address may hold. */
    static String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        for (char c : target.strip().toCharArray()) {
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                encoded.append("%%%02X".formatted((int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
