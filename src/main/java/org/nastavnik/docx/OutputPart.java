package org.nastavnik.docx;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** One part of the documents that a template makes. */
interface OutputPart {

    /**
     * What one document is made of.
     *
     * @param finish the last touch to the text of every value
     */
    record Filling(
            Object data,
            UnaryOperator<String> finish,
            DocumentProperties properties,
            Ids ids,
            Additions additions,
            Lists lists,
            NoteSheet footnotes,
            NoteSheet endnotes,
            Headings headings) {

        static Filling of(
                Object data,
                UnaryOperator<String> finish,
                DocumentProperties properties,
                Free free) {
            return new Filling(
                    data,
                    finish,
                    properties,
                    new Ids(free.id()),
                    new Additions(free.files()),
                    new Lists(free.list()),
                    new NoteSheet(free.footnotes()),
                    new NoteSheet(free.endnotes()),
                    new Headings());
        }
    }

    void write(ZipStream zip, Filling filling) throws IOException;
}
