package org.nastavnik.lms;

final class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1;
}
