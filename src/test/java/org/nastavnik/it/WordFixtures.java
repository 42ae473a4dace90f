package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word files as participants of a contest bring them. */
final class WordFixtures {

    private WordFixtures() {}

    static byte[] of(String text, String author) {
        return file(parts(text, author));
    }

    static byte[] withMacros(String text) {
        Map<String, String> parts = parts(text, "x");
        parts.put("word/vbaProject.bin", "x");
        return file(parts);
    }

    static byte[] ofPages(int pages) {
        return file(
                parts(
                        "</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/><w:t>"
                                .repeat(pages - 1),
                        "x"));
    }

    private static Map<String, String> parts(String text, String author) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                        + text
                        + "</w:t></w:r></w:p></w:body></w:document>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>"
                        + author
                        + "</dc:creator><cp:lastModifiedBy>"
                        + author
                        + "</cp:lastModifiedBy></cp:coreProperties>");
        return parts;
    }

    private static byte[] file(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
