package org.nastavnik.platform;

/** The platform answered, but not with what was asked for. */
public class PlatformRefused extends RuntimeException {

    private final int status;

    public PlatformRefused(String what, int status) {
        super(what + ", status " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
