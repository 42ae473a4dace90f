package org.nastavnik.docx;

/**
 * Where the numbers and names of a template end, so that documents can go on.
 *
 * @param id first id of drawings and bookmarks
 * @param list first id of a list
 * @param files how the names of new files start
 */
record Free(int id, int list, String files, Notes footnotes, Notes endnotes) {

    /**
     * @param lastId highest id of a note
     * @param relationPrefix no id of a relation of the notes starts so
     */
    record Notes(int lastId, String relationPrefix) {}
}
