package org.nastavnik.docx;

import java.io.IOException;

/**
 * The part with the lists, which stays that of the template where the document has begun none anew.
 */
record ListsPart(PackedPart constant, StoryPart lists) implements OutputPart {

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        if (filling.lists().begunAnew().isEmpty()) {
            zip.copy(constant);
            lists.relations().write(zip, lists.relations().none());
        } else {
            lists.write(zip, filling);
        }
    }
}
