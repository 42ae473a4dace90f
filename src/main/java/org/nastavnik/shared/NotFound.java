package org.nastavnik.shared;

/**
 * What was asked for does not exist, or not for the one who asks: the two are told apart nowhere.
 */
public abstract class NotFound extends RuntimeException {

    protected NotFound(String what) {
        super(what);
    }
}
