package org.nastavnik.docx;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that a document may lead to: Word refuses a whole document over a broken one. */
final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern SITE =
            Pattern.compile("(?is)(https?)://([^/?#@\\\\\\s:]+)(:\\d{1,5})?([/?#].*)?");
    private static final Pattern MAIL =
            Pattern.compile("(?is)mailto:([^\\s@?#:/\\\\]+)@([^\\s@?#:/\\\\]+)(\\?.*)?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}.*", Pattern.DOTALL);
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=";

    private WebAddress() {}

    /** In letters that every program takes; null for whatever is no site and no mail box. */
    static @Nullable String of(String written) {
        String address = written.strip();
        if (address.length() > LONGEST) {
            return null;
        }
        Matcher mail = MAIL.matcher(address);
        if (mail.matches()) {
            String host = host(mail.group(2));
            return host == null
                    ? null
                    : "mailto:" + encoded(mail.group(1)) + "@" + host + rest(mail.group(3));
        }
        Matcher site = SITE.matcher(address);
        return site.matches() ? site(site) : null;
    }

    private static @Nullable String site(Matcher site) {
        String host = host(site.group(2));
        String port = site.group(3) == null ? "" : site.group(3);
        String scheme = site.group(1).toLowerCase(Locale.ROOT);
        return host == null ? null : scheme + "://" + host + port + rest(site.group(4));
    }

    private static @Nullable String host(String written) {
        try {
            String host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
            return HOST.matcher(host).matches() ? host : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String rest(@Nullable String written) {
        if (written == null) {
            return "";
        }
        int fragment = written.indexOf('#');
        return fragment < 0
                ? encoded(written)
                : encoded(written.substring(0, fragment))
                        + "#"
                        + encoded(written.substring(fragment + 1)).replace("#", "%23");
    }

    private static String encoded(String written) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int c = written.codePointAt(i);
            boolean known = c == '%' && ENCODED.matcher(written.substring(i)).matches();
            if (known || PLAIN.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format("%02X", b));
                }
            }
        }
        return encoded.toString();
    }
}
