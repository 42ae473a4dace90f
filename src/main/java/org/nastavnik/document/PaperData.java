package org.nastavnik.document;

/**
 * What a maker hands over.
 *
 * @param schoolId {@link #CITY} for a paper of the methodical centre
 * @param data the record that the template of the kind needs
 * @param title core property of the file, in Russian
 * @param fileName without ending, without names of persons: «Журнал П-03»
 */
public record PaperData(long schoolId, Record data, String title, String fileName) {

    /** In place of a school: the paper is the methodical centre's. */
    public static final long CITY = 0;
}
