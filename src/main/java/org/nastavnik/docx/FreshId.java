package org.nastavnik.docx;

import java.io.IOException;

/**
 * An id that may stand only once in a document, inside of something that is repeated.
 *
 * @param key names the id inside the part
 */
record FreshId(Kind kind, String key) implements Step {

    enum Kind {
        NEW,
        SAME,
        /** New, but printed only later. */
        AHEAD
    }

    @Override
    public void run(Rendering rendering) throws IOException {
        switch (kind) {
            case NEW -> rendering.text(Integer.toString(rendering.ids().take(key)));
            case SAME -> rendering.text(Integer.toString(rendering.ids().last(key)));
            case AHEAD -> rendering.ids().take(key);
        }
    }
}
