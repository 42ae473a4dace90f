package org.nastavnik.document;

/**
 * A Word file that a paper takes in.
 *
 * @param mark what the paper says, in a paragraph of its own, where the file is to stand
 * @param name what people call the file
 */
public record Annex(String mark, String name, Content content) {

    /** Read only when its turn comes, so that never two of them are in memory. */
    public interface Content {
        byte[] read();
    }
}
