package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Word files with styles, lists and pictures, and what becomes of them when they are joined. */
final class JoinFixtures {

    static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private JoinFixtures() {}

    /** A file with a part that its text leads to by its kind alone. */
    static DocxFixtures with(DocxFixtures docx, String kind, String root, String content) {
        return docx.type("/word/" + kind + ".xml", WORD + kind + "+xml")
                .relation(RELATION + kind, kind + ".xml", false)
                .with(
                        "word/" + kind + ".xml",
                        "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    }

    static DocxFixtures styled(DocxFixtures docx, String styles) {
        return with(docx, "styles", "styles", styles);
    }

    static DocxFixtures set(DocxFixtures docx, String settings) {
        return with(docx, "settings", "settings", settings);
    }

    static String style(String type, String id, String name, String more) {
        return "<w:style w:type=\""
                + type
                + "\" w:styleId=\""
                + id
                + "\"><w:name w:val=\""
                + name
                + "\"/>"
                + more
                + "</w:style>";
    }

    static String normal(String more) {
        return style("paragraph", "Normal", "Normal", more)
                .replace("<w:style ", "<w:style w:default=\"1\" ");
    }

    static String styledParagraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\""
                + style
                + "\"/></w:pPr>"
                + DocxFixtures.r(text)
                + "</w:p>";
    }

    static String picture(String relation, String alternative) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                + "<wp:docPr id=\"1\" name=\"x\" descr=\""
                + alternative
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
                + relation
                + "/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>";
    }

    /** What came of it: the parts of the document, and what was shed. */
    record Joined(byte[] bytes, Map<String, byte[]> parts, List<Finding> shed) {

        String part(String name) {
            byte[] part = parts.get(name);
            return part == null ? "" : new String(part, StandardCharsets.UTF_8);
        }

        String body() {
            return part("word/document.xml");
        }

        String text() {
            return PlainText.of(bytes);
        }

        List<FindingCode> codes() {
            return shed.stream().map(Finding::code).collect(Collectors.toList());
        }
    }

    static Joined join(DocxFixtures host, GuestOptions options, DocxFixtures... guests) {
        return join(host, options, MergePoint.end(), guests);
    }

    static Joined join(
            DocxFixtures host, GuestOptions options, MergePoint point, DocxFixtures... guests) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> shed = new ArrayList<>();
        try (JoinedDocument joined = JoinedDocument.onto(host.bytes(), out)) {
            for (DocxFixtures guest : guests) {
                shed.addAll(joined.insert(guest.bytes(), "guest.docx", options, point));
            }
            joined.finish();
        } catch (GuestRejected | IOException e) {
            throw new IllegalStateException(e);
        }
        // themes and workbooks come as they are, and here they are but sketches
        assertThat(StrictReader.complaints(out.toByteArray()))
                .allMatch(complaint -> complaint.matches("word/(theme|embeddings)/.*"));
        return new Joined(out.toByteArray(), DocxFixtures.unzip(out.toByteArray()), shed);
    }
}
