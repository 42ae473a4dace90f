package org.nastavnik.lms;

final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    TokenRefused(String error) {
        super(error);
    }
}
