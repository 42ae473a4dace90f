package org.nastavnik.bench.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nastavnik.bench.race.Dialect;
import org.nastavnik.bench.race.Engine;
import org.nastavnik.bench.race.Markup;
import org.nastavnik.bench.race.Plain;
import org.nastavnik.bench.race.RaceFiles;
import org.nastavnik.bench.race.Work;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Apache POI by hand: opens the template, writes values into its runs, copies its rows. */
public final class PoiEngine implements Engine, Dialect {

    private byte[] template;
    private Map<String, Object> data;
    private boolean hasChapters;

    @Override
    public void prepare(Work work) throws IOException {
        template = RaceFiles.template(work, this).bytes();
        data = Plain.of(work.data());
        hasChapters = work == Work.COMPENDIUM;
    }

    @Override
    public void make(OutputStream out) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            CTBody body = document.getDocument().getBody();
            if (hasChapters) {
                chapters(document, body);
            } else {
                body.getPList().forEach(paragraph -> fill(paragraph, data));
                fill(body.getTblArray(0), data);
            }
            document.write(out);
        }
    }

    private static void fill(CTP paragraph, Map<?, ?> values) {
        for (CTR run : paragraph.getRList()) {
            for (CTText text : run.getTList()) {
                String name = name(text.getStringValue());
                if (values.get(name) instanceof String value) {
                    text.setStringValue(value);
                }
            }
        }
    }

    private static String name(String tag) {
        boolean isTag = tag.startsWith("${") && tag.endsWith("}");
        return isTag ? tag.substring(2, tag.length() - 1) : "";
    }

    /** The second row is the pattern; its first cell names the list, each cell its field. */
    private static void fill(CTTbl table, Map<?, ?> values) {
        CTRow pattern = (CTRow) table.getTrArray(1).copy();
        table.removeTr(1);
        List<String> names = new ArrayList<>();
        pattern.getTcList().forEach(cell -> names.add(name(text(cell.getPArray(0)))));
        String list = names.get(0).substring(0, names.get(0).indexOf('.'));
        names.set(0, names.get(0).substring(list.length() + 1));
        for (Object item : (List<?>) values.get(list)) {
            CTRow row = table.addNewTr();
            row.set(pattern);
            fill(row, names, (Map<?, ?>) item);
        }
    }

    private static String text(CTP paragraph) {
        return paragraph.getRArray(0).getTArray(0).getStringValue();
    }

    private static void fill(CTRow row, List<String> names, Map<?, ?> item) {
        for (int i = 0; i < names.size(); i++) {
            CTText text = row.getTcArray(i).getPArray(0).getRArray(0).getTArray(0);
            text.setStringValue((String) item.get(names.get(i)));
        }
    }

    /** Two paragraphs of front matter, the pattern of a chapter with one table, a last heading. */
    private void chapters(XWPFDocument document, CTBody body) throws Exception {
        List<CTP> paragraphs = new ArrayList<>();
        body.getPList().forEach(paragraph -> paragraphs.add((CTP) paragraph.copy()));
        CTTbl table = (CTTbl) body.getTblArray(0).copy();
        body.removeTbl(0);
        while (body.sizeOfPArray() > 2) {
            body.removeP(2);
        }
        body.getPList().forEach(paragraph -> fill(paragraph, data));
        int last = paragraphs.size() - 1;
        for (Object school : (List<?>) data.get("schools")) {
            chapter(document, body, paragraphs.subList(2, last), table, (Map<?, ?>) school);
        }
        body.addNewP().set(paragraphs.get(last));
    }

    private static void chapter(
            XWPFDocument document, CTBody body, List<CTP> pattern, CTTbl table, Map<?, ?> school)
            throws Exception {
        CTP paragraph = null;
        for (CTP each : pattern) {
            paragraph = body.addNewP();
            paragraph.set(each);
            fill(paragraph, school);
        }
        picture(new XWPFParagraph(paragraph, document), (byte[]) school.get("emblem"));
        CTTbl copy = body.addNewTbl();
        copy.set(table);
        fill(copy, school);
    }

    private static void picture(XWPFParagraph paragraph, byte[] png)
            throws IOException, InvalidFormatException {
        XWPFRun run = paragraph.getRuns().get(0);
        int side = Units.toEMU(56.7);
        run.addPicture(
                new ByteArrayInputStream(png), Document.PICTURE_TYPE_PNG, "emblem.png", side, side);
    }

    @Override
    public String field(String name) {
        return Markup.run("${" + name + "}");
    }

    @Override
    public String rows(String list, List<String> fields) {
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            String name = cells.isEmpty() ? list + "." + field : field;
            cells.add(Markup.cellRun("${" + name + "}"));
        }
        return Markup.row(cells);
    }

    @Override
    public String chapters(String list, String heading, String blocks, String next) {
        return Markup.paragraph("Heading1", heading) + blocks + Markup.paragraph("Heading1", next);
    }

    @Override
    public String itemField(String list, String name) {
        return field(name);
    }

    @Override
    public String picture(String list, String name) {
        return Markup.run("");
    }

    @Override
    public String itemRows(String list, String inner, List<String> fields) {
        return rows(inner, fields);
    }
}
