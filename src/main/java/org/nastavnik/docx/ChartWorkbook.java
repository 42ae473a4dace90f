package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workbook behind a chart, which Word opens to edit the data: categories down the first column,
 * a column for each series.
 */
final class ChartWorkbook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEADER =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PARTS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String NAME = "Sheet1";

    private static final List<PackedPart> FRAME =
            List.of(
                    part(
                            "[Content_Types].xml",
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                    + PARTS
                                    + "sheet.main+xml\"/>"
                                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                                    + PARTS
                                    + "worksheet+xml\"/></Types>"),
                    part("_rels/.rels", related("officeDocument", "xl/workbook.xml")),
                    part(
                            "xl/workbook.xml",
                            "<workbook xmlns=\""
                                    + MAIN
                                    + "\" xmlns:r=\""
                                    + Dml.RELATIONS
                                    + "\"><sheets><sheet name=\""
                                    + NAME
                                    + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                    part(
                            "xl/_rels/workbook.xml.rels",
                            related("worksheet", "worksheets/sheet1.xml")));

    private ChartWorkbook() {}

    /** The cells of a column, as a chart refers to them; rows count from 1. */
    static String cells(int column, int first, int last) {
        String start = "$" + letters(column) + "$" + first;
        return NAME + "!" + start + (first == last ? "" : ":$" + letters(column) + "$" + last);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    static byte[] workbook(ChartData data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipStream zip = new ZipStream(bytes);
        try {
            for (PackedPart part : FRAME) {
                zip.copy(part);
            }
            zip.copy(part("xl/worksheets/sheet1.xml", sheet(data)));
            zip.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(ChartData data) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        xml.append("<row r=\"1\">");
        for (int i = 0; i < data.series().size(); i++) {
            xml.append(text(i + 1, 1, data.series().get(i).name()));
        }
        xml.append("</row>");
        for (int row = 0; row < data.categories().size(); row++) {
            xml.append("<row r=\"").append(row + 2).append("\">");
            xml.append(text(0, row + 2, data.categories().get(row)));
            for (int i = 0; i < data.series().size(); i++) {
                xml.append(number(i + 1, row + 2, data.series().get(i).values().get(row)));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String text(int column, int row, String text) {
        String cell = "<c r=\"" + letters(column) + row + "\" t=\"inlineStr\">";
        return cell + "<is><t xml:space=\"preserve\">" + Xml.escape(text) + "</t></is></c>";
    }

    private static String number(int column, int row, @Nullable BigDecimal number) {
        return number == null
                ? ""
                : "<c r=\""
                        + letters(column)
                        + row
                        + "\"><v>"
                        + number.toPlainString()
                        + "</v></c>";
    }

    private static String related(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + new Relations.Relation(Dml.RELATIONS + "/" + kind, target, false).xml("rId1")
                + "</Relationships>";
    }

    private static PackedPart part(String name, String xml) {
        return PackedPart.of(name, (HEADER + xml).getBytes(StandardCharsets.UTF_8));
    }
}
