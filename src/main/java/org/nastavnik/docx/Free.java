package org.nastavnik.docx;

/**
 * Where the numbers of a template end, so that documents can go on.
 *
 * @param id first id of drawings and bookmarks
 * @param list first id of a list
 */
record Free(int id, int list, int lastFootnote, int lastEndnote) {}
