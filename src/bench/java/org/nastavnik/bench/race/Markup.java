package org.nastavnik.bench.race;

import java.util.List;
import java.util.stream.Collectors;

/** WordprocessingML as Word writes it, with the font in every run. */
public final class Markup {

    private static final String FONT =
            "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
                    + " w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>";
    private static final String ROW = "<w:tr w:rsidR=\"00F07A11\" w:rsidTr=\"00C31B5E\">";
    private static final int TEXT = 24;
    private static final int CELL = 20;

    private Markup() {}

    public static String run(String text) {
        return run(text, TEXT);
    }

    public static String cellRun(String text) {
        return run(text, CELL);
    }

    private static String run(String text, int halfPoints) {
        return "<w:r w:rsidRPr=\"00C31B5E\">" + properties(halfPoints) + text(text) + "</w:r>";
    }

    private static String properties(int halfPoints) {
        return "<w:rPr>"
                + FONT
                + "<w:sz w:val=\""
                + halfPoints
                + "\"/><w:szCs w:val=\""
                + halfPoints
                + "\"/><w:lang w:val=\"ru-RU\" w:eastAsia=\"ru-RU\"/></w:rPr>";
    }

    private static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static String paragraph(String style, String... runs) {
        return paragraph(style, TEXT, runs);
    }

    private static String paragraph(String style, int halfPoints, String... runs) {
        return "<w:p w:rsidR=\"00F07A11\" w:rsidRDefault=\"00F07A11\" w:rsidP=\"00C31B5E\"><w:pPr>"
                + "<w:pStyle w:val=\""
                + style
                + "\"/>"
                + properties(halfPoints)
                + "</w:pPr>"
                + String.join("", runs)
                + "</w:p>";
    }

    static String table(String header, String rows, int columns) {
        String grid = "<w:gridCol w:w=\"%d\"/>".formatted(9638 / columns).repeat(columns);
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid1\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                + "</w:tblPr><w:tblGrid>"
                + grid
                + "</w:tblGrid>"
                + header
                + rows
                + "</w:tbl>";
    }

    static String header(List<String> titles) {
        return row(titles.stream().map(Markup::cellRun).toList())
                .replace(ROW, ROW + "<w:trPr><w:tblHeader/></w:trPr>");
    }

    /** A row of cells that hold these runs. */
    public static String row(List<String> runs) {
        int width = 9638 / runs.size();
        return runs.stream()
                .map(cell -> cell(width, cell))
                .collect(Collectors.joining("", ROW, "</w:tr>"));
    }

    private static String cell(int width, String runs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\""
                + width
                + "\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/></w:tcPr>"
                + paragraph("TableText", CELL, runs)
                + "</w:tc>";
    }

    /** A picture of 2 by 2 centimetres. */
    public static String drawing(String relation, String alternative) {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"720000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"Emblem\" descr=\""
                + escaped(alternative)
                + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"emblem.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\""
                + relation
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"720000\" cy=\"720000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
