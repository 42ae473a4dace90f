package org.nastavnik.platform;

/** The address is not one that we send a browser or a request to. */
public class AddressRefused extends RuntimeException {

    private final Symptom symptom;

    AddressRefused(String why) {
        this(why, Symptom.ADDRESS);
    }

    AddressRefused(String why, Symptom symptom) {
        super(why);
        this.symptom = symptom;
    }

    public Symptom symptom() {
        return symptom;
    }
}
