package org.nastavnik.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files as schools fill them, down to their merged cells and divided runs. */
final class FilledDocx {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private static final int WIDTH = 1500;

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String type = WORD + "document.main+xml";

    static FilledDocx aFile() {
        return new FilledDocx();
    }

    FilledDocx lines(String... lines) {
        Arrays.stream(lines).forEach(line -> body.append(p(line)));
        return this;
    }

    FilledDocx table(String... rows) {
        String all = String.join("", rows);
        return xml("<w:tbl><w:tblPr/><w:tblGrid>" + grid(all) + "</w:tblGrid>" + all + "</w:tbl>");
    }

    private static String grid(String rows) {
        String first = rows.split("</w:tr>", 2)[0];
        int columns =
                Pattern.compile("<w:tcW w:w=\"(\\d+)\"")
                        .matcher(first)
                        .results()
                        .mapToInt(width -> Integer.parseInt(width.group(1)) / WIDTH)
                        .sum();
        return ("<w:gridCol w:w=\"" + WIDTH + "\"/>").repeat(columns);
    }

    /** A table of one word a cell. */
    FilledDocx table(List<String> headings, List<List<String>> rows) {
        StringBuilder all = new StringBuilder(tr(headings.toArray(String[]::new)));
        rows.forEach(row -> all.append(tr(row.toArray(String[]::new))));
        return table(all.toString());
    }

    FilledDocx xml(String xml) {
        body.append(xml);
        return this;
    }

    FilledDocx type(String other) {
        type = other;
        return this;
    }

    FilledDocx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    static String tr(String... cells) {
        return "<w:tr>"
                + Arrays.stream(cells).map(FilledDocx::tc).collect(Collectors.joining())
                + "</w:tr>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return tc("", text);
    }

    static String wide(int span, String text) {
        return tc(span, "<w:gridSpan w:val=\"" + span + "\"/>", text);
    }

    static String top(String text) {
        return tc("<w:vMerge w:val=\"restart\"/>", text);
    }

    static String down() {
        return tc("<w:vMerge/>", "");
    }

    private static String tc(String properties, String text) {
        return tc(1, properties, text);
    }

    private static String tc(int span, String properties, String text) {
        String paragraphs = text.lines().map(FilledDocx::p).collect(Collectors.joining());
        return "<w:tc><w:tcPr><w:tcW w:w=\""
                + span * WIDTH
                + "\" w:type=\"dxa\"/>"
                + properties
                + "</w:tcPr>"
                + (paragraphs.isEmpty() ? "<w:p/>" : paragraphs)
                + "</w:tc>";
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">"
                + escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r></w:p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations());
            put(zip, "word/document.xml", document());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] types() {
        return bytes(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\""
                        + type
                        + "\"/></Types>");
    }

    private static byte[] relations() {
        return bytes(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\""
                        + OFFICE
                        + "\" Target=\"word/document.xml\"/></Relationships>");
    }

    private byte[] document() {
        return bytes(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body>"
                        + body
                        + "<w:sectPr/></w:body></w:document>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
