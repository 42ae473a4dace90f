package org.nastavnik.bench.race;

import java.util.List;

/** How an engine marks in a template what changes. */
public interface Dialect {

    /** Runs that print a field of the document. */
    String field(String name);

    /** Table rows, a cell a field, repeated for every item of a list of the document. */
    String rows(String list, List<String> fields);

    /**
     * A part that is repeated for every item of the list: a heading, blocks; and the heading that
     * follows once all is printed.
     *
     * @param heading runs of the heading
     * @param next runs of the heading that follows
     */
    String chapters(String list, String heading, String blocks, String next);

    /** Runs that print a field of the chapter's item. */
    String itemField(String list, String name);

    /** Runs with the picture of the chapter's item. */
    String picture(String list, String name);

    /** Table rows repeated for every item of a list of the chapter's item. */
    String itemRows(String list, String inner, List<String> fields);
}
