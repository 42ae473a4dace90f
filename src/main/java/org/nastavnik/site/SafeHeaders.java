package org.nastavnik.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Pages show nothing from elsewhere, run no foreign script, and stand only in their LMS's frame.
 */
@Provider
public class SafeHeaders implements ContainerResponseFilter {

    @Inject Visitor visitor;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        complete(response.getHeaders(), visitor, response.getStatus());
    }

    static void complete(MultivaluedMap<String, Object> headers, Visitor visitor, int status) {
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        if (!headers.containsKey("Content-Security-Policy")) {
            headers.putSingle("Content-Security-Policy", policy(visitor.frameOrigin(), status));
        }
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }

    /**
     * A failure without a session is said inside whatever frame it happened in: it is only text.
     */
    private static String policy(@Nullable String origin, int status) {
        String frame = origin == null && status >= 400 ? "*" : origin;
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " frame-ancestors 'self'"
                + (frame == null ? "" : " " + frame);
    }
}
