package org.nastavnik.bench.peer;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/**
 * poi-tl with its policy for rows; a template can be filled once only, so it is opened each time.
 */
public final class PoiTlEngine implements Engine, Dialect {

    private static final int SIDE = 76;

    private final List<String> lists = new ArrayList<>();
    private byte[] template;
    private Configure configure;
    private Map<String, Object> data;

    @Override
    public void prepare(Work work) throws IOException {
        template = RaceFiles.template(work, this).bytes();
        var builder = Configure.builder();
        lists.forEach(list -> builder.bind(list, new LoopRowTableRenderPolicy(true)));
        configure = builder.build();
        data = Plain.of(work.data());
        if (work == Work.COMPENDIUM) {
            data.put(
                    "schools",
                    ((List<?>) data.get("schools"))
                            .stream().map(PoiTlEngine::withPicture).toList());
        }
    }

    private static Map<Object, Object> withPicture(Object school) {
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) school);
        copy.replaceAll((name, value) -> value instanceof byte[] png ? picture(png) : value);
        return copy;
    }

    private static Object picture(byte[] png) {
        return Pictures.ofBytes(png).size(SIDE, SIDE).create();
    }

    @Override
    public void make(OutputStream out) throws IOException {
        try (XWPFTemplate opened =
                XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
            opened.render(data).write(out);
        }
    }

    @Override
    public String field(String name) {
        return Markup.run("{{" + name + "}}");
    }

    @Override
    public String rows(String list, List<String> fields) {
        lists.add(list);
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            String mark = cells.isEmpty() ? Markup.cellRun("{{" + list + "}}") : "";
            cells.add(mark + Markup.cellRun("[" + field + "]"));
        }
        return Markup.row(cells);
    }

    @Override
    public String chapters(String list, String heading, String blocks, String next) {
        return Markup.paragraph("Normal", Markup.run("{{?" + list + "}}"))
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
        return Markup.run("{{@" + name + "}}");
    }

    @Override
    public String itemRows(String list, String inner, List<String> fields) {
        return rows(inner, fields);
    }
}
