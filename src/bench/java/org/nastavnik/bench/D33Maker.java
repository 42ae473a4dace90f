package org.nastavnik.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.compendium.MunicipalCompendium;
import org.nastavnik.document.Annex;
import org.nastavnik.document.JoinAnnexes;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.grammar.GrammarFilters;

/** Makes the compendium of a city once, in a JVM of its own whose heap is bounded. */
public final class D33Maker {

    private static final DocumentProperties PROPERTIES =
            new DocumentProperties("Сводный сборник", "Nastavnik", Instant.EPOCH, "ru-RU");

    private final CityBook city = new CityBook();
    private final Template book = template("municipal-compendium");
    private final Template brought = template("best-practice");
    private final Template pictures = template("annex-pictures");
    private final Path folder;

    private D33Maker(Path folder) {
        this.folder = folder;
    }

    /** Prints seconds, those of the processor, those of our own thread, and the heap in MiB. */
    public static void main(String[] args) throws Exception {
        D33Maker maker = new D33Maker(Path.of(args[0]));
        maker.bring();
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        long cpu = processor();
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        maker.make();
        double alone = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e9;
        double seconds = (System.nanoTime() - begun) / 1e9;
        double busy = (processor() - cpu) / 1e9;
        long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.println(seconds + " " + busy + " " + alone + " " + peak / 1048576.0);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** What schools have brought lies on the disk, as it lies in the database. */
    private void bring() throws IOException {
        for (int no = 1; no <= CityBook.SCHOOLS * CityBook.PRACTICES; no++) {
            Files.write(file(no), rendered(brought, city.brought(no)));
        }
    }

    private Path file(int no) {
        return folder.resolve(no + ".docx");
    }

    private void make() throws IOException {
        MunicipalCompendium data = city.data();
        List<Annex> annexes = new ArrayList<>();
        for (int no = 1; no <= CityBook.SCHOOLS * CityBook.PRACTICES; no++) {
            int one = no;
            annexes.add(new Annex(CityBook.mark(no), "файл", () -> read(file(one))));
            annexes.add(
                    new Annex(
                            CityBook.mark(no),
                            "снимки",
                            () -> rendered(pictures, city.pictures(one))));
        }
        byte[] text = rendered(book, data);
        try (OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(folder.resolve("d33.docx")), 1 << 20)) {
            List<String> refused = JoinAnnexes.join(text, annexes, out, done -> {});
            if (!refused.isEmpty()) {
                throw new IllegalStateException("refused: " + refused.size());
            }
        }
    }

    private static byte[] rendered(Template template, Record data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.render(data, PROPERTIES, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template(String folder) {
        Map<String, Filter> filters = new HashMap<>();
        GrammarFilters.all().forEach((name, filter) -> filters.put(name, filter::apply));
        try {
            return Template.compile(
                    resource(folder + "/template.docx"),
                    new TemplateOptions(filters, name -> resource("partials/" + name + ".docx")));
        } catch (org.nastavnik.docx.TemplateRejected e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = D33Maker.class.getResourceAsStream("/templates/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
