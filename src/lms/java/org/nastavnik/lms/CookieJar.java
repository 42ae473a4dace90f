package org.nastavnik.lms;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By host, name and path. Loopback counts as secure, as in browsers; ports do not part cookies, as
 * in browsers.
 */
final class CookieJar {

    private record Key(String host, String name, String path) {}

    private final Map<Key, String> cookies = new LinkedHashMap<>();

    String of(URI uri) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().host().equals(uri.getHost()))
                .filter(cookie -> uri.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    void keep(URI uri, List<String> headers) {
        headers.forEach(header -> keep(uri, header));
    }

    private void keep(URI uri, String header) {
        String[] parts = header.split(";");
        String[] pair = parts[0].split("=", 2);
        String path = "/";
        boolean gone = false;
        for (String part : parts) {
            String attribute = part.strip().toLowerCase(Locale.ROOT);
            if (attribute.startsWith("path=")) {
                path = part.strip().substring(5);
            }
            gone |= attribute.equals("max-age=0");
        }
        Key key = new Key(uri.getHost(), pair[0].strip(), path);
        if (gone) {
            cookies.remove(key);
        } else {
            cookies.put(key, pair.length == 2 ? pair[1] : "");
        }
    }
}
