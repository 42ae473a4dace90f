package org.nastavnik.launch;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Origin;

/**
 * Whether a form was sent by a page of ours. What proves a browser must come from the page that we
 * gave this browser: a stranger who knows a proof of his own could else post it from ours, and the
 * victim would work under the stranger's name.
 */
final class OwnPage {

    private OwnPage() {}

    /** Browsers name the origin of every POST; what names none did not come from a page. */
    static boolean sent(HttpServletRequest request, String baseUrl) {
        return sent(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), baseUrl);
    }

    static boolean sent(@Nullable String site, @Nullable String origin, String baseUrl) {
        return (site == null || site.equals("same-origin"))
                && Origin.of(baseUrl).filter(own -> own.covers(origin)).isPresent();
    }
}
