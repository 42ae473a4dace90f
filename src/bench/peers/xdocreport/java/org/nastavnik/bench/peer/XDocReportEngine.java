package org.nastavnik.bench.peer;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.images.ByteArrayImageProvider;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.bench.race.Dialect;
import org.nastavnik.bench.race.Engine;
import org.nastavnik.bench.race.Markup;
import org.nastavnik.bench.race.Plain;
import org.nastavnik.bench.race.RaceFiles;
import org.nastavnik.bench.race.Work;

/** XDocReport with FreeMarker, its report cached: loaded once, processed many times. */
public final class XDocReportEngine implements Engine, Dialect {

    private IXDocReport report;
    private Map<String, Object> data;

    @Override
    public void prepare(Work work) throws Exception {
        byte[] template = RaceFiles.template(work, this).bytes();
        report =
                XDocReportRegistry.getRegistry()
                        .loadReport(
                                new ByteArrayInputStream(template),
                                work.id(),
                                TemplateEngineKind.Freemarker);
        if (work == Work.COMPENDIUM) {
            FieldsMetadata metadata = report.createFieldsMetadata();
            metadata.addFieldAsImage("emblem", "c.emblem");
            report.setFieldsMetadata(metadata);
        }
        data = withPictures(Plain.of(work.data()));
    }

    /** Its own kind of picture, made once. */
    private static Map<String, Object> withPictures(Map<String, Object> data) {
        if (data.get("schools") instanceof List<?> schools) {
            data.put("schools", schools.stream().map(XDocReportEngine::withPicture).toList());
        }
        return data;
    }

    private static Map<Object, Object> withPicture(Object school) {
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) school);
        copy.replaceAll(
                (name, value) ->
                        value instanceof byte[] png ? new ByteArrayImageProvider(png) : value);
        return copy;
    }

    @Override
    public void make(OutputStream out) throws Exception {
        IContext context = report.createContext();
        data.forEach(context::put);
        report.process(context, out);
    }

    private static String merge(String expression, String runs) {
        return "<w:fldSimple w:instr=\" MERGEFIELD  "
                + expression.replace("\"", "&quot;")
                + " \">"
                + runs
                + "</w:fldSimple>";
    }

    @Override
    public String field(String name) {
        return merge("${" + name + "}", Markup.run("«" + name + "»"));
    }

    @Override
    public String rows(String list, List<String> fields) {
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            cells.add(merge("${r." + field + "}", Markup.cellRun("«" + field + "»")));
        }
        int last = cells.size() - 1;
        String begin = "@before-row[#list " + list + " as r]";
        cells.set(0, merge(begin, Markup.cellRun(begin)) + cells.get(0));
        cells.set(last, cells.get(last) + merge("@after-row[/#list]", Markup.cellRun("after")));
        return Markup.row(cells);
    }

    /** Loop marks at the same place of two paragraphs: what lies between them is balanced. */
    @Override
    public String chapters(String list, String heading, String blocks, String next) {
        String begin = "[#list " + list + " as c]";
        return Markup.paragraph("Heading1", merge(begin, Markup.run(begin)), heading)
                + blocks
                + Markup.paragraph("Heading1", merge("[/#list]", Markup.run("[/#list]")), next);
    }

    @Override
    public String itemField(String list, String name) {
        return field("c." + name);
    }

    @Override
    public String picture(String list, String name) {
        return "<w:bookmarkStart w:id=\"0\" w:name=\"emblem\"/>"
                + RaceFiles.placeholder("Эмблема")
                + "<w:bookmarkEnd w:id=\"0\"/>";
    }

    @Override
    public String itemRows(String list, String inner, List<String> fields) {
        return rows("c." + inner, fields);
    }
}
