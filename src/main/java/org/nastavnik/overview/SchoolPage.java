package org.nastavnik.overview;

import java.util.List;

/**
 * The curator's board: figures that call for an act, and the one next step.
 *
 * @param surveys how many questionnaires wait for the reader's own answer
 */
public record SchoolPage(List<Tile> tiles, Step next, long surveys) {

    /**
     * @param key message key of the label; the number leads to {@code path}
     */
    public record Tile(String key, long number, String path) {}

    /**
     * @param key message key of the sentence; its button is {@code key + ".go"}
     */
    public record Step(String key, String path) {}
}
