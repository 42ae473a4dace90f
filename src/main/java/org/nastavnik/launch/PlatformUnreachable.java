package org.nastavnik.launch;

/** The platform did not answer in time, or not at all. */
class PlatformUnreachable extends RuntimeException {

    PlatformUnreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
