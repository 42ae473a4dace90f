package org.nastavnik.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The compendium of a city (D33): 960 practices of four pages, each with a Word file and two
 * photographs, beside what packing the same bytes and copying them alone would take.
 */
final class D33Bench {

    private static final String WORK = "d33-120-schools";
    private static final Path FOLDER = Benches.FOLDER.resolve("d33");
    private static final String HEAP = "480m";

    private D33Bench() {}

    static void run(ResultTable table, PrintStream out) throws Exception {
        Files.createDirectories(FOLDER);
        String[] made = made();
        table.add(WORK, Measurement.OURS, "s", Double.parseDouble(made[0]));
        table.add(WORK, Measurement.OURS, "cpu_s", Double.parseDouble(made[1]));
        // on an idle machine the rest is compiling and collecting beside it
        table.add(WORK, Measurement.OURS, "own_thread_cpu_s", Double.parseDouble(made[2]));
        table.add(WORK, Measurement.OURS, "heap_peak_mib", Double.parseDouble(made[3]));
        Path book = FOLDER.resolve("d33.docx");
        table.add(WORK, Measurement.OURS, "mib", Files.size(book) / 1048576.0);
        table.add(WORK, "floor-pack-same-bytes", "s", seconds(() -> pack(book)));
        table.add(WORK, "floor-copy-same-bytes", "s", seconds(() -> copy(book)));
        out.println(book);
    }

    private static String[] made() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx" + HEAP,
                                        "-Djava.awt.headless=true",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        D33Maker.class.getName(),
                                        FOLDER.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader answer =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = answer.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException("the compendium was not made");
            }
            return line.split(" ");
        }
    }

    private static double seconds(Timings.Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Text is packed as Word packs it; photographs are packed already. */
    private static void pack(Path book) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(book));
                ZipOutputStream out = new ZipOutputStream(OutputStream.nullOutputStream())) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                boolean text = e.getName().endsWith(".xml") || e.getName().endsWith(".rels");
                out.setLevel(text ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
                out.putNextEntry(new ZipEntry(e.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }

    private static void copy(Path book) throws IOException {
        try (InputStream in = Files.newInputStream(book);
                OutputStream out = Files.newOutputStream(FOLDER.resolve("copy.docx"))) {
            in.transferTo(out);
        }
        Files.delete(FOLDER.resolve("copy.docx"));
    }
}
