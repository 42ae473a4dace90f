package org.nastavnik.inspection;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** How the request of the one who asked for the check came to us: what proxies made of it. */
public record Surroundings(
        String peer,
        @Nullable String host,
        @Nullable String forwardedFor,
        @Nullable String forwardedProto,
        @Nullable String forwardedHost) {

    public static Surroundings of(HttpServletRequest request) {
        return new Surroundings(
                request.getRemoteAddr(),
                request.getHeader("Host"),
                request.getHeader("X-Forwarded-For"),
                request.getHeader("X-Forwarded-Proto"),
                request.getHeader("X-Forwarded-Host"));
    }
}
