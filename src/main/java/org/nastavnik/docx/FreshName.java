package org.nastavnik.docx;

import java.io.IOException;

/**
 * A name that may stand only once in a document. The first time it is printed as it is, so that
 * references from elsewhere lead there; later with the id behind it.
 *
 * @param key names the id inside the part
 */
record FreshName(String key, String name) implements Step {

    /** Word allows forty letters. */
    private static final int LONGEST = 28;

    @Override
    public void run(Rendering rendering) throws IOException {
        Ids ids = rendering.ids();
        if (ids.isFirst(key)) {
            rendering.attribute(name);
        } else {
            String start = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
            rendering.attribute(start + "_" + ids.last(key));
        }
    }
}
