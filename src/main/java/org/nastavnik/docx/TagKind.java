package org.nastavnik.docx;

/** What a tag does. */
public enum TagKind {
    VALUE(""),
    SECTION("#"),
    INVERTED("^"),
    CLOSE("/"),
    PARTIAL(">"),
    /** In the alternative text of a placeholder picture. */
    PICTURE(""),
    /** In the alternative text of a native chart. */
    CHART("");

    private final String sigil;

    TagKind(String sigil) {
        this.sigil = sigil;
    }

    String sigil() {
        return sigil;
    }

    boolean prints() {
        return this == VALUE || draws();
    }

    boolean draws() {
        return this == PICTURE || this == CHART;
    }

    boolean opens() {
        return this == SECTION || this == INVERTED;
    }
}
