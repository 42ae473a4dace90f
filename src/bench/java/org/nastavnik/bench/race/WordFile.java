package org.nastavnik.bench.race;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A DOCX as a map of its parts. */
public record WordFile(Map<String, byte[]> parts) {

    private static final String BODY = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String KIND =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ROOT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";
    private static final String SECTION =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"567\""
                    + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\""
                    + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    /** With the styles, fonts and settings of another. */
    public static WordFile like(byte[] docx, String body) throws IOException {
        WordFile file = new WordFile(new LinkedHashMap<>(read(docx).parts));
        file.parts.keySet().removeIf(name -> name.startsWith("word/header"));
        file.parts.put(BODY, (ROOT + body + SECTION).getBytes(StandardCharsets.UTF_8));
        file.replace(TYPES, "<Override PartName=\"/word/header[^>]*>", "");
        file.replace(RELATIONS, "<Relationship [^>]*/header\"[^>]*>", "");
        return file;
    }

    public static WordFile read(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(parts);
    }

    /** Adds a part that the body refers to. */
    public WordFile with(String id, String kind, String file, String type, byte[] content) {
        replace(
                TYPES,
                "</Types>",
                "<Override PartName=\"/word/%s\" ContentType=\"%s\"/></Types>"
                        .formatted(file, type));
        replace(
                RELATIONS,
                "</Relationships>",
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                        .formatted(id, KIND + kind, file));
        parts.put("word/" + file, content);
        return this;
    }

    private void replace(String part, String pattern, String by) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, text.replaceAll(pattern, by).getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    /** At the level that everybody uses who chooses none. */
    public void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(6);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }
}
