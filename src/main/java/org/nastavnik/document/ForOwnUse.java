package org.nastavnik.document;

/** What a paper prints that may be for the school's own use, whole or in the annex with pupils. */
public interface ForOwnUse {

    boolean internal();
}
