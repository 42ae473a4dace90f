package org.nastavnik.launch;

/** The platform answered, but not with what was asked for. */
class PlatformRefused extends RuntimeException {

    private final int status;

    PlatformRefused(String what, int status) {
        super(what + ", status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
