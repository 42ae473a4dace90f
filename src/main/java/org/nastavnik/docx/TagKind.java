package org.nastavnik.docx;

/** What a tag does. */
public enum TagKind {
    VALUE(""),
    SECTION("#"),
    INVERTED("^"),
    CLOSE("/"),
    PARTIAL(">");

    private final String sigil;

    TagKind(String sigil) {
        this.sigil = sigil;
    }

    String sigil() {
        return sigil;
    }

    boolean opens() {
        return this == SECTION || this == INVERTED;
    }
}
