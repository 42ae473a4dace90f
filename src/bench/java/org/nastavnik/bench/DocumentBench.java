package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.grammar.GrammarFilters;

/**
 * Papers out of the shipped templates, beside Deflate alone over the same parts: over all of them,
 * and over those only that differ from the template's, since the rest is copied as it was packed.
 */
final class DocumentBench {

    private static final int WARM_UPS = 50;
    private static final int RUNS = 200;
    private static final DocumentProperties PROPERTIES =
            new DocumentProperties("Образец", "Nastavnik", Instant.EPOCH, "ru-RU");

    private DocumentBench() {}

    static void run(ResultTable table) throws Exception {
        measure(table, "pairing-order-30-pairs", "pairing-order", SamplePapers.pairingOrder(30));
        measure(table, "plan-15-items", "individual-plan", SamplePapers.plan(15));
        measure(table, "journal-200-meetings", "mentor-journal", SamplePapers.journal(200));
    }

    private static void measure(ResultTable table, String work, String folder, Record data)
            throws Exception {
        byte[] docx = read(folder + "/template.docx");
        Template template = Template.compile(docx, options());
        byte[] paper = rendered(template, data);
        Timings ours = Timings.of(WARM_UPS, RUNS, () -> rendered(template, data));
        record(table, work, OURS, ours);
        table.add(work, OURS, "bytes", paper.length);
        Map<String, byte[]> parts = DeflateFloor.parts(paper);
        List<byte[]> all = List.copyOf(parts.values());
        floor(table, work, "floor-deflate-all", all);
        table.add(work, "floor-deflate-all", "bytes", DeflateFloor.packed(all));
        floor(table, work, "floor-deflate-made", DeflateFloor.made(parts, docx));
    }

    private static void floor(ResultTable table, String work, String engine, List<byte[]> parts)
            throws Exception {
        Timings times = Timings.of(WARM_UPS, RUNS, () -> DeflateFloor.packed(parts));
        record(table, work, engine, times);
    }

    private static byte[] rendered(Template template, Record data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.render(data, PROPERTIES, out);
        return out.toByteArray();
    }

    private static void record(ResultTable table, String work, String engine, Timings times) {
        table.add(work, engine, "median_ms", times.median());
        table.add(work, engine, "documents_per_s", 1000 / times.median());
    }

    private static TemplateOptions options() {
        Map<String, Filter> filters = new HashMap<>();
        GrammarFilters.all().forEach((name, filter) -> filters.put(name, filter::apply));
        return new TemplateOptions(filters, name -> read("partials/" + name + ".docx"));
    }

    private static byte[] read(String path) {
        try (InputStream in = DocumentBench.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
