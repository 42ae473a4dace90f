package org.nastavnik.overview;

import java.util.List;

/**
 * The board of a school: what waits for the reader, the stages of the year as a check list, figures
 * that call for an act, and the one next step.
 *
 * @param yearState message key of the state of the programme year
 * @param mayTick the curator may say himself that a stage is done
 */
public record SchoolPage(
        Step next,
        AwaitingPage awaiting,
        String year,
        String yearState,
        List<StageLine> stages,
        boolean mayTick,
        List<Tile> tiles) {

    /**
     * @param key message key of the label; the number leads to {@code path}
     */
    public record Tile(String key, long number, String path) {}

    /**
     * @param sentence message key of what is missing
     * @param button message key of what to press
     */
    public record Step(String sentence, String button, String path) {

        /** Its button is {@code key + ".go"}. */
        static Step of(String key, String path) {
            return new Step(key, key + ".go", path);
        }
    }
}
