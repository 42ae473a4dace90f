package org.nastavnik.docx;

/**
 * The notes of one document, gathered while its text is printed, since their part comes after it.
 * Grows with the notes only.
 */
final class NoteSheet extends Sheet {

    private final AddedRelations relations;
    private int id;

    NoteSheet(Free.Notes free) {
        this.id = free.lastId();
        this.relations = new AddedRelations(free.relationPrefix());
    }

    /** Readers count on ids that follow each other. */
    void begin() {
        id++;
    }

    String id() {
        return Integer.toString(id);
    }

    AddedRelations relations() {
        return relations;
    }
}
