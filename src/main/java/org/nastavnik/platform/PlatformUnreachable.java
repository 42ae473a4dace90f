package org.nastavnik.platform;

/** The platform did not answer in time, or not at all. */
public class PlatformUnreachable extends RuntimeException {

    private final Symptom symptom;

    PlatformUnreachable(String what, Throwable cause) {
        super(what, cause);
        this.symptom = Symptom.of(cause);
    }

    public Symptom symptom() {
        return symptom;
    }
}
