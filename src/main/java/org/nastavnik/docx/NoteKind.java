package org.nastavnik.docx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Notes at the foot of a page and at the end of a document. */
enum NoteKind {
    FOOTNOTE,
    ENDNOTE;

    String element() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of the relation to the part that holds them; also its root and its file. */
    String part() {
        return element() + "s";
    }

    static @Nullable NoteKind ofReference(Element element) {
        for (NoteKind kind : values()) {
            if (Wml.is(element, kind.element() + "Reference")) {
                return kind;
            }
        }
        return null;
    }
}
