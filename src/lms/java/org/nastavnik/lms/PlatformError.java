package org.nastavnik.lms;

/** Shown as Moodle shows its own errors: a page with status 404, nothing sent to the tool. */
public final class PlatformError extends RuntimeException {

    private static final long serialVersionUID = 1;

    PlatformError(String message) {
        super(message);
    }
}
