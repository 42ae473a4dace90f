package org.nastavnik.lms;

final class RegistrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    RegistrationRefused(int status, String error) {
        super(error);
        this.status = status;
    }

    int status() {
        return status;
    }
}
