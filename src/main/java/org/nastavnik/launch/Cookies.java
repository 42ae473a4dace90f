package org.nastavnik.launch;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser brings to the door. */
final class Cookies {

    private Cookies() {}

    static @Nullable String value(HttpServletRequest request, String name) {
        return all(request)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static Set<String> names(HttpServletRequest request) {
        return all(request).map(Cookie::getName).collect(Collectors.toSet());
    }

    private static Stream<Cookie> all(HttpServletRequest request) {
        Cookie[] brought = request.getCookies();
        return brought == null ? Stream.empty() : Arrays.stream(brought);
    }
}
