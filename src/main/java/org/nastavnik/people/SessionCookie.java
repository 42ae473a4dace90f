package org.nastavnik.people;

/**
 * The cookie of one launch. Written by hand, because neither the container nor JAX-RS can say
 * {@code Partitioned}, and in a frame of another site browsers keep no cookie without it.
 */
public final class SessionCookie {

    private static final String ATTRIBUTES =
            "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    private SessionCookie() {}

    public static String name(String launchId) {
        return "__Host-n-" + launchId;
    }

    /** Outlives the session: what was typed when it ended is taken in from its browser only. */
    public static String set(String launchId, String secret) {
        return name(launchId)
                + "="
                + secret
                + "; Max-Age="
                + LaunchSessions.LIFE.plus(LaunchSessions.KNOWN).toSeconds()
                + ATTRIBUTES;
    }

    public static String clear(String cookieName) {
        return cookieName + "=; Max-Age=0" + ATTRIBUTES;
    }
}
