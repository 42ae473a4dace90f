package org.nastavnik.lms;

import java.time.Clock;

/**
 * Port 0 takes any free one.
 *
 * @param storage the frame in which pages keep data for tools ({@code _parent} for the page
 *     itself); null for none, as in Moodle
 */
public record LmsSettings(int port, Clock clock, String storage) {

    static final int DEFAULT_PORT = 8081;

    public static LmsSettings onPort(int port) {
        return new LmsSettings(port, Clock.systemUTC(), null);
    }

    public static LmsSettings onAnyPort() {
        return onPort(0);
    }

    public static LmsSettings fromEnvironment() {
        String port = System.getenv("NASTAVNIK_LMS_PORT");
        return onPort(
                port == null || port.isBlank() ? DEFAULT_PORT : Integer.parseInt(port.trim()));
    }

    public LmsSettings withClock(Clock clock) {
        return new LmsSettings(port, clock, storage);
    }

    /** LTI postMessage storage, which Moodle has not. */
    public LmsSettings withStorage(String frame) {
        return new LmsSettings(port, clock, frame);
    }
}
