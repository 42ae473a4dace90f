package org.nastavnik.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.bench.race.Floor;
import org.nastavnik.bench.race.Work;

/** Who takes part, with what class path and in which works. */
record RaceParty(String name, String engine, String classPath, Set<Work> works) {

    static final Path FOLDER = Benches.FOLDER.resolve("race").toAbsolutePath();
    static final Path BASE = FOLDER.resolve("base.docx");
    static final String FLOOR = "floor-deflate-6";
    static final String RIVAL = "xdocreport";

    private static final Set<Work> ALL = EnumSet.allOf(Work.class);
    private static final String PEER = "org.nastavnik.bench.peer.";

    static RaceParty ours() {
        return new RaceParty(Measurement.OURS, OurEngine.class.getName(), ownClassPath(), ALL);
    }

    static RaceParty floor() {
        return new RaceParty(FLOOR, Floor.class.getName(), ownClassPath(), ALL);
    }

    /** Whose time grows with the square of the rows is spared the long works. */
    static List<RaceParty> peers() {
        return List.of(
                peer(RIVAL, "XDocReportEngine", ALL),
                peer("poi-tl", "PoiTlEngine", ALL),
                peer("poi", "PoiEngine", ALL),
                peer("docx4j", "Docx4jEngine", ALL),
                peer("docx-stamper", "DocxStamperEngine", EnumSet.of(Work.ORDER, Work.JOURNAL)));
    }

    private static RaceParty peer(String name, String engine, Set<Work> works) {
        Path folder = Benches.FOLDER.resolve("peers").resolve(name).toAbsolutePath();
        try {
            String jars = Files.readString(folder.resolve("class-path.txt")).strip();
            String classes = folder.resolve("classes").toString();
            return new RaceParty(name, PEER + engine, classes + File.pathSeparator + jars, works);
        } catch (IOException e) {
            throw new UncheckedIOException("build src/bench/peers first", e);
        }
    }

    private static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /** A shorter race. */
    static List<RaceParty> oursAndRival() {
        return all().stream().limit(3).toList();
    }

    static List<RaceParty> all() {
        return Stream.concat(Stream.of(ours(), floor()), peers().stream()).toList();
    }
}
