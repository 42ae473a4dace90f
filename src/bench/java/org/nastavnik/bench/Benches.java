package org.nastavnik.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code mvn -Pbench}: runs them all or those asked for; in half an hour or not at all. */
public final class Benches {

    static final Path FOLDER = Path.of("target", "bench");

    private static final long LONGEST_SECONDS = 1_800;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Benches() {}

    /**
     * @param args which: all, docx, documents, grammar, start, launch, launch-verdicts, lti,
     *     matching, centre, pages
     */
    @SuppressWarnings("CatchAndPrintStackTrace")
    public static void main(String[] args) {
        try {
            run(args.length == 0 ? "all" : args[0]);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        // a database server that was started has threads that would keep us
        System.exit(0);
    }

    private static void run(String wanted) throws Exception {
        Files.createDirectories(FOLDER);
        endInTime();
        if (List.of("all", "launch-verdicts", "lti").contains(wanted)) {
            NpmPeer.require();
        }
        bench(wanted, "documents", "documents", DocumentBench::run);
        bench(wanted, "grammar", "grammar", table -> GrammarBench.run(table, OUT));
        bench(wanted, "matching", "matching", MatchingBench::run);
        bench(wanted, "docx", "docx", table -> race(table, RaceParty.all()));
        bench(wanted, "docx-rival", "docx-rival", table -> race(table, RaceParty.oursAndRival()));
        bench(wanted, "start", "start", StartBench::run);
        bench(wanted, "launch", "launch", LaunchBench::run);
        bench(wanted, "lti", "lti", table -> LtiBench.run(table, OUT));
        bench(wanted, "centre", "centre", table -> CentreBench.run(table, OUT));
        bench(wanted, "pages", "pages", table -> PagesBench.run(table, OUT));
        if (List.of("all", "launch-verdicts").contains(wanted)) {
            LaunchVerdicts.run(OUT);
        }
    }

    private static void race(ResultTable table, List<RaceParty> parties) throws Exception {
        new DocumentRace(table, OUT, parties).run();
        new OurLimits(table).measure();
        new RaceSummary(table, OUT).print(parties);
    }

    private interface Bench {
        void run(ResultTable table) throws Exception;
    }

    private static void bench(String wanted, String name, String file, Bench bench)
            throws Exception {
        boolean partOfAll = wanted.equals("all") && !name.equals("docx-rival");
        if (partOfAll || wanted.equals(name)) {
            ResultTable table = new ResultTable();
            bench.run(table);
            Path path = FOLDER.resolve(file + ".tsv");
            table.write(path);
            OUT.println();
            table.print(OUT);
            OUT.println(path);
        }
    }

    private static void endInTime() {
        Thread watch = new Thread(Benches::stopLate, "bench-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void stopLate() {
        try {
            Thread.sleep(LONGEST_SECONDS * 1000);
        } catch (InterruptedException e) {
            return;
        }
        System.err.println("The benchmarks did not end within " + LONGEST_SECONDS + " s. Stopped.");
        System.exit(1);
    }
}
