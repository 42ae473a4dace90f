package org.nastavnik.site;

/** The one who asks is known, but this is not theirs to do. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String what) {
        super(what);
    }
}
