package org.nastavnik.launch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.SessionCookie;

/**
 * Whether the browser keeps our cookies where the page stands. Found out before the platform spends
 * its hint: with the hint unspent the login can still begin anew in a window of its own.
 */
enum KeptCookies {
    /** One of ours came, or the page stands in no frame of another site. */
    YES,
    /** A frame, and none of ours; nobody has asked the browser yet. */
    UNKNOWN,
    NO;

    private static final String MARK = "__Host-nk";
    private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");

    /** The same for everybody: it tells that cookies are kept, not whose they are. */
    static final String SET_MARK =
            MARK + "=1; Path=/; Max-Age=2592000; Secure; HttpOnly; SameSite=None; Partitioned";

    /**
     * @param asked the browser has been given the mark a moment ago
     */
    static KeptCookies of(HttpServletRequest request, LoginRequest login, boolean asked) {
        return of(Cookies.names(request), request.getHeader("Sec-Fetch-Dest"), login, asked);
    }

    static KeptCookies of(
            Set<String> cookies, @Nullable String destination, LoginRequest login, boolean asked) {
        boolean shown = cookies.stream().anyMatch(KeptCookies::isOurs);
        if (shown || login.ownWindow() || !framed(destination, login)) {
            return YES;
        }
        return asked ? NO : UNKNOWN;
    }

    private static boolean isOurs(String cookie) {
        return cookie.equals(MARK)
                || cookie.startsWith(SessionCookie.name(""))
                || cookie.startsWith(PendingLogin.cookieName(""));
    }

    /** Old browsers do not tell; a platform that announces storage means a frame. */
    private static boolean framed(@Nullable String destination, LoginRequest login) {
        return destination == null ? login.storage().isPresent() : FRAMES.contains(destination);
    }
}
