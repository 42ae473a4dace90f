package org.nastavnik.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.bench.race.Compendium;
import org.nastavnik.bench.race.Dialect;
import org.nastavnik.bench.race.Engine;
import org.nastavnik.bench.race.Markup;
import org.nastavnik.bench.race.RaceFiles;
import org.nastavnik.bench.race.Work;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;

/** Ours: compiled once, filled from records. */
public final class OurEngine implements Engine, Dialect {

    private static final DocumentProperties PROPERTIES =
            new DocumentProperties("Образец", "Nastavnik", Instant.EPOCH, "ru-RU");

    private Template template;
    private Record data;

    @Override
    public void prepare(Work work) throws IOException, TemplateRejected {
        template = compiled(RaceFiles.template(work, this).bytes());
        data = work.data() instanceof Compendium book ? OurCompendium.of(book) : work.data();
    }

    static Template compiled(byte[] docx) throws TemplateRejected {
        return Template.compile(docx, new TemplateOptions(Map.of(), name -> null));
    }

    @Override
    public void make(OutputStream out) throws IOException {
        render(template, data, out);
    }

    static void render(Template template, Record data, OutputStream out) throws IOException {
        template.render(data, PROPERTIES, out);
    }

    @Override
    public String field(String name) {
        return Markup.run("{{" + name + "}}");
    }

    @Override
    public String rows(String list, List<String> fields) {
        List<String> cells = new ArrayList<>(fields.stream().map(f -> "{{" + f + "}}").toList());
        int last = cells.size() - 1;
        cells.set(0, "{{#" + list + "}}" + cells.get(0));
        cells.set(last, cells.get(last) + "{{/" + list + "}}");
        return Markup.row(cells.stream().map(Markup::cellRun).toList());
    }

    @Override
    public String chapters(String list, String heading, String blocks, String next) {
        return Markup.paragraph("Normal", Markup.run("{{#" + list + "}}"))
                + Markup.paragraph("Heading1", heading)
                + blocks
                + Markup.paragraph("Normal", Markup.run("{{/" + list + "}}"))
                + Markup.paragraph("Heading1", next);
    }

    @Override
    public String itemField(String list, String name) {
        return field(name);
    }

    @Override
    public String picture(String list, String name) {
        return RaceFiles.placeholder("{{" + name + "}}");
    }

    @Override
    public String itemRows(String list, String inner, List<String> fields) {
        return rows(inner, fields);
    }
}
