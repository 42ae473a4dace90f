package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nastavnik.bench.race.Markup;
import org.nastavnik.bench.race.WordFile;
import org.nastavnik.bench.race.Work;
import org.nastavnik.docx.TemplateRejected;

/** How little memory the registry needs, and how long a long template compiles. */
final class OurLimits {

    static final String COMPILING = "compile-200-pages";
    static final String ALLOWED_HEAP = "64m";
    static final int FEW = 2_000;
    static final int MANY = 200_000;

    private static final int[] HEAPS = {8, 12, 16, 24, 32, 48, 64};
    private static final int PAGES = 200;
    private static final int PARAGRAPHS = 12;

    private static final String SENTENCE =
            "о том, что в течение учебного года в образовательном учреждении, согласно положению и"
                    + " плану, утверждённому директором, наставник и наставляемый проводят встречи, а";

    private final ResultTable table;

    OurLimits(ResultTable table) {
        this.table = table;
    }

    void measure() throws Exception {
        String registry = Work.REGISTRY.id();
        table.add(registry, OURS, "least_heap_mib", leastHeap());
        for (int rows : new int[] {FEW, MANY}) {
            table.add(registry, OURS, living(rows), registryOf(rows, ALLOWED_HEAP) / 1024.0);
        }
        byte[] docx = longTemplate();
        List<Double> cpu = new ArrayList<>();
        Timings compiling = Timings.of(3, 7, () -> cpu.add(cpuOfCompiling(docx)));
        table.add(COMPILING, OURS, DocumentRace.MEDIAN, compiling.median());
        double spent = Timings.of(cpu.subList(3, cpu.size())).median();
        table.add(COMPILING, OURS, DocumentRace.CPU, spent);
    }

    private static double cpuOfCompiling(byte[] docx) throws TemplateRejected {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        OurEngine.compiled(docx);
        return (threads.getCurrentThreadCpuTime() - begun) / 1e6;
    }

    static String living(int rows) {
        return "living_mib_at_" + rows + "_rows";
    }

    private static double leastHeap() throws IOException, InterruptedException {
        for (int heap : HEAPS) {
            if (registryOf(Work.REGISTRY.size(), heap + "m") >= 0) {
                return heap;
            }
        }
        return Double.NaN;
    }

    /** KiB that live meanwhile, or less than nothing where the heap is too small. */
    private static long registryOf(int rows, String heap) throws IOException, InterruptedException {
        Path answer = RaceParty.FOLDER.resolve("probe." + rows + "." + heap + ".out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.add("-Drace.base=" + RaceParty.BASE);
        command.addAll(List.of("-cp", RaceParty.ours().classPath()));
        command.addAll(List.of(RegistryProbe.class.getName(), Integer.toString(rows)));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(answer.toFile())
                        .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        boolean passed = ended && process.exitValue() == 0;
        return passed ? Long.parseLong(Files.readString(answer).strip()) : -1;
    }

    private static byte[] longTemplate() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < PAGES * PARAGRAPHS; i++) {
            body.append(
                    Markup.paragraph(
                            "BodyTextMain",
                            Markup.run("Пункт " + i + " " + SENTENCE + " {{name"),
                            Markup.run(i % 20 + "}} начнётся {{date}} и окончится вовремя.")));
        }
        return WordFile.like(Files.readAllBytes(RaceParty.BASE), body.toString()).bytes();
    }
}
