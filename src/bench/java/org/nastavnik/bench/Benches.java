package org.nastavnik.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Pbench}: runs them all, in less than four minutes or not at all. */
public final class Benches {

    static final Path FOLDER = Path.of("target", "bench");

    private static final long LONGEST_SECONDS = 235;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Benches() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        endInTime();
        ResultTable documents = new ResultTable();
        DocumentBench.run(documents);
        documents.write(FOLDER.resolve("documents.tsv"));
        ResultTable start = new ResultTable();
        StartBench.run(start);
        LaunchBench.run(start);
        start.write(FOLDER.resolve("start.tsv"));
        OUT.println();
        start.print(OUT);
        documents.print(OUT);
        OUT.println("\n" + FOLDER + "/start.tsv, documents.tsv");
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
