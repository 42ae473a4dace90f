package org.nastavnik.registration;

/** The platform's side of a registration is not as it must be. */
class RegistrationFailed extends RuntimeException {

    /**
     * @param what which part of it, as a word of the code
     */
    RegistrationFailed(String what) {
        super(what);
    }
}
