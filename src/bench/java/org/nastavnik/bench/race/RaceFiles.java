package org.nastavnik.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parties of the race leave files for one another. */
public final class RaceFiles {

    private static final String PLACEHOLDER = "rIdEmblem";

    private RaceFiles() {}

    /** The Word file whose styles all templates share. */
    static byte[] base() throws IOException {
        return Files.readAllBytes(Path.of(System.getProperty("race.base")));
    }

    /**
     * The work's template in the words of an engine, with a placeholder picture if it needs one.
     */
    public static WordFile template(Work work, Dialect dialect) throws IOException {
        WordFile file = WordFile.like(base(), work.template(dialect));
        return work == Work.COMPENDIUM
                ? file.with(PLACEHOLDER, "image", "media/emblem.png", "image/png", Emblem.png(0))
                : file;
    }

    /** Runs with the placeholder picture. */
    public static String placeholder(String alternative) {
        return Markup.drawing(PLACEHOLDER, alternative);
    }
}
