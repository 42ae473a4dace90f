package org.nastavnik.platform;

/** Content-Security-Policy of pages that are shown before there is a session. */
public final class FramePolicy {

    private FramePolicy() {}

    /** Seen inside the frame of its platform; where that is unknown, in any: it holds only text. */
    public static String of(String frame) {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " frame-ancestors 'self' "
                + frame;
    }
}
