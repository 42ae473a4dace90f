package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small Word files, written by hand so that a test sees every run in them. */
final class DocxFixtures {

    static final DocumentProperties PROPERTIES =
            new DocumentProperties(
                    "Приказ & план",
                    "Гимназия № 5",
                    Instant.parse("2026-11-22T10:00:00Z"),
                    "ru-RU");

    static final Map<String, Filter> FILTERS =
            Map.of(
                    "upper", value -> value.toString().toUpperCase(Locale.ROOT),
                    "iso", Object::toString,
                    "quoted", value -> "«" + value + "»",
                    "nothing", value -> null);

    static final TemplateOptions OPTIONS = new TemplateOptions(FILTERS, name -> null);

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ROOT =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    + " mc:Ignorable=\"w14\"";

    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private int related;
    private String mainType = WORD + "document.main+xml";

    static DocxFixtures aDocx() {
        return new DocxFixtures();
    }

    static DocxFixtures aDocx(String... paragraphs) {
        DocxFixtures docx = new DocxFixtures();
        for (String text : paragraphs) {
            docx.xml(p(text));
        }
        return docx;
    }

    static String p(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append(r(run));
        }
        return paragraph.append("</w:p>").toString();
    }

    static String r(String text) {
        return "<w:r>" + t(text) + "</w:r>";
    }

    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr>" + t(text) + "</w:r>";
    }

    private static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + Xml.escape(text) + "</w:t>";
    }

    static String tr(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(tc(p(cell)));
        }
        return row.append("</w:tr>").toString();
    }

    static String tc(String blocks) {
        return "<w:tc>" + blocks + "</w:tc>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    DocxFixtures xml(String blocks) {
        body.append(blocks);
        return this;
    }

    DocxFixtures header(String... paragraphs) {
        return story("header", "hdr", "header1.xml", String.join("", paragraphs));
    }

    DocxFixtures footer(String... paragraphs) {
        return story("footer", "ftr", "footer1.xml", String.join("", paragraphs));
    }

    DocxFixtures footnote(String paragraph) {
        String note = "<w:footnote w:id=\"2\">" + paragraph + "</w:footnote>";
        return story("footnotes", "footnotes", "footnotes.xml", note);
    }

    DocxFixtures endnote(String paragraph) {
        String note = "<w:endnote w:id=\"2\">" + paragraph + "</w:endnote>";
        return story("endnotes", "endnotes", "endnotes.xml", note);
    }

    DocxFixtures comments(String comments) {
        return story("comments", "comments", "comments.xml", comments);
    }

    DocxFixtures story(String kind, String root, String file, String content) {
        types.append(override("/word/" + file, WORD + kind + "+xml"));
        relation(RELATION + kind, file, false);
        return with("word/" + file, "<w:" + root + ROOT + ">" + content + "</w:" + root + ">");
    }

    DocxFixtures relation(String type, String target, boolean external) {
        relations.append("<Relationship Id=\"rId").append(++related);
        relations.append("\" Type=\"").append(type).append("\" Target=\"").append(target);
        relations.append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
        return this;
    }

    DocxFixtures type(String part, String type) {
        types.append(override(part, type));
        return this;
    }

    DocxFixtures extension(String extension, String type) {
        types.append("<Default Extension=\"").append(extension);
        types.append("\" ContentType=\"").append(type).append("\"/>");
        return this;
    }

    DocxFixtures mainType(String type) {
        mainType = type;
        return this;
    }

    DocxFixtures with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFixtures with(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", contentTypes());
        put(all, "_rels/.rels", relationships(relationship("officeDocument", "word/document.xml")));
        put(
                all,
                "word/document.xml",
                "<w:document" + ROOT + "><w:body>" + body + "</w:body></w:document>");
        put(all, "word/_rels/document.xml.rels", relationships(relations.toString()));
        all.putAll(more);
        return zip(all);
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + override("/word/document.xml", mainType)
                + types
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationship(String kind, String target) {
        return "<Relationship Id=\"main\" Type=\""
                + RELATION
                + kind
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] docx) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    Template compiled() {
        return compiled(OPTIONS);
    }

    Template compiled(TemplateOptions options) {
        try {
            return Template.compile(bytes(), options);
        } catch (TemplateRejected e) {
            throw new IllegalStateException(e.findings().toString(), e);
        }
    }

    byte[] filledWith(Object data) {
        return render(compiled(), data);
    }

    /** The plain text of the filled document. */
    String textWith(Object data) {
        return PlainText.of(filledWith(data));
    }

    /** The XML of a part of the filled document. */
    String partWith(Object data, String part) {
        byte[] bytes = unzip(filledWith(data)).get(part);
        return new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8);
    }

    /** Whatever a test is about, what it makes is a valid document. */
    static byte[] render(Template template, Object data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.render(data, PROPERTIES, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(StrictReader.complaints(out.toByteArray())).isEmpty();
        return out.toByteArray();
    }
}
