package org.nastavnik.platform;

/** The platform did not answer in time, or not at all. */
public class PlatformUnreachable extends RuntimeException {

    PlatformUnreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
