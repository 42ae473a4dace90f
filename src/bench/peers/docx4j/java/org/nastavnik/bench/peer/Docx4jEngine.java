package org.nastavnik.bench.peer;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.Docx4jProperties;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.nastavnik.bench.race.Dialect;
import org.nastavnik.bench.race.Engine;
import org.nastavnik.bench.race.Markup;
import org.nastavnik.bench.race.Plain;
import org.nastavnik.bench.race.RaceFiles;
import org.nastavnik.bench.race.Work;

/** docx4j: variableReplace for the fields of the document, deep copies for all that repeats. */
public final class Docx4jEngine implements Engine, Dialect {

    private byte[] template;
    private Map<String, Object> data;
    private boolean hasChapters;

    @Override
    public void prepare(Work work) throws Exception {
        Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
        template = RaceFiles.template(work, this).bytes();
        data = Plain.of(work.data());
        hasChapters = work == Work.COMPENDIUM;
    }

    @Override
    public void make(OutputStream out) throws Exception {
        WordprocessingMLPackage word =
                WordprocessingMLPackage.load(new ByteArrayInputStream(template));
        MainDocumentPart main = word.getMainDocumentPart();
        main.variableReplace(strings(data));
        List<Object> content = main.getContent();
        if (hasChapters) {
            chapters(word, content);
        } else {
            for (Object block : content) {
                if (XmlUtils.unwrap(block) instanceof Tbl table) {
                    fill(table, data);
                }
            }
        }
        word.save(out);
    }

    private static Map<String, String> strings(Map<String, Object> values) {
        Map<String, String> strings = new HashMap<>();
        values.forEach(
                (name, value) -> {
                    if (value instanceof String text) {
                        strings.put(name, text.replace("&", "&amp;"));
                    }
                });
        return strings;
    }

    /** The second row is the pattern; its first cell names the list, each cell its field. */
    private static void fill(Tbl table, Map<?, ?> values) {
        Tr pattern = (Tr) XmlUtils.unwrap(table.getContent().remove(1));
        List<String> names = new ArrayList<>();
        cells(pattern).forEach(cell -> names.add(name(text(cell).getValue())));
        String list = names.get(0).substring(0, names.get(0).indexOf('.'));
        names.set(0, names.get(0).substring(list.length() + 1));
        for (Object item : (List<?>) values.get(list)) {
            Tr row = XmlUtils.deepCopy(pattern);
            List<Tc> cells = cells(row);
            for (int i = 0; i < names.size(); i++) {
                text(cells.get(i)).setValue((String) ((Map<?, ?>) item).get(names.get(i)));
            }
            table.getContent().add(row);
        }
    }

    private static List<Tc> cells(Tr row) {
        return row.getContent().stream().map(cell -> (Tc) XmlUtils.unwrap(cell)).toList();
    }

    private static Text text(Tc cell) {
        P paragraph = (P) cell.getContent().get(0);
        R run = (R) paragraph.getContent().get(0);
        return (Text) XmlUtils.unwrap(run.getContent().get(0));
    }

    private static String name(String tag) {
        boolean isTag = tag.startsWith("#{") && tag.endsWith("}");
        return isTag ? tag.substring(2, tag.length() - 1) : "";
    }

    /** Two paragraphs of front matter, the pattern of a chapter, a last heading. */
    private void chapters(WordprocessingMLPackage word, List<Object> content) throws Exception {
        List<Object> pattern = new ArrayList<>(content.subList(2, content.size() - 1));
        Object last = content.get(content.size() - 1);
        content.subList(2, content.size()).clear();
        int ids = 1;
        for (Object school : (List<?>) data.get("schools")) {
            for (Object block : pattern) {
                content.add(chapterBlock(word, XmlUtils.deepCopy(block), (Map<?, ?>) school, ids));
            }
            ids += 2;
        }
        content.add(last);
    }

    private static Object chapterBlock(
            WordprocessingMLPackage word, Object block, Map<?, ?> school, int id) throws Exception {
        if (XmlUtils.unwrap(block) instanceof Tbl table) {
            fill(table, school);
        } else if (block instanceof P paragraph) {
            for (Object run : paragraph.getContent()) {
                fill(word, (R) run, school, id);
            }
        }
        return block;
    }

    private static void fill(WordprocessingMLPackage word, R run, Map<?, ?> school, int id)
            throws Exception {
        for (int i = 0; i < run.getContent().size(); i++) {
            if (XmlUtils.unwrap(run.getContent().get(i)) instanceof Text text) {
                Object value = school.get(name(text.getValue()));
                if (value instanceof String string) {
                    text.setValue(string);
                } else if (value instanceof byte[] png) {
                    run.getContent().set(i, drawing(word, png, id));
                }
            }
        }
    }

    private static Drawing drawing(WordprocessingMLPackage word, byte[] png, int id)
            throws Exception {
        BinaryPartAbstractImage part = BinaryPartAbstractImage.createImagePart(word, png);
        Inline inline = part.createImageInline("emblem.png", "Эмблема", id, id + 1, 1134, false);
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(inline);
        return drawing;
    }

    @Override
    public String field(String name) {
        return Markup.run("${" + name + "}");
    }

    /** Not in the words of variableReplace, which goes over everything. */
    @Override
    public String rows(String list, List<String> fields) {
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            String name = cells.isEmpty() ? list + "." + field : field;
            cells.add(Markup.cellRun("#{" + name + "}"));
        }
        return Markup.row(cells);
    }

    @Override
    public String chapters(String list, String heading, String blocks, String next) {
        return Markup.paragraph("Heading1", heading) + blocks + Markup.paragraph("Heading1", next);
    }

    @Override
    public String itemField(String list, String name) {
        return Markup.run("#{" + name + "}");
    }

    @Override
    public String picture(String list, String name) {
        return itemField(list, name);
    }

    @Override
    public String itemRows(String list, String inner, List<String> fields) {
        return rows(inner, fields);
    }
}
