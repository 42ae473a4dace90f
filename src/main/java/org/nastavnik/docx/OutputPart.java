package org.nastavnik.docx;

import java.io.IOException;

/** One part of the documents that a template makes. */
interface OutputPart {

    /** What one document is made of. */
    record Filling(Object data, DocumentProperties properties, Ids ids, Additions additions) {}

    void write(ZipStream zip, Filling filling) throws IOException;
}
