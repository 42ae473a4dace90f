package org.nastavnik.docx;

/**
 * The notes of one document, gathered while its text is printed, since their part comes after it.
 * Grows with the notes only.
 */
final class NoteSheet extends Sheet {

    private int id;

    /**
     * @param last the highest id that is taken
     */
    NoteSheet(int last) {
        this.id = last;
    }

    /** Readers count on ids that follow each other. */
    void begin() {
        id++;
    }

    String id() {
        return Integer.toString(id);
    }
}
