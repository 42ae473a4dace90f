package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file damaged at random is either joined to a sound document or refused; nothing else. */
class DamagedGuestsTest {

    private static final int TRIES = 400;
    private static final String[] VALUES = {"", "-1", "999999999999", "абв", "0", "true", "rId1"};
    private static final String[] NAMES = {
        "p", "tbl", "tc", "r", "sdt", "sectPr", "fldChar", "hyperlink", "pPr", "numPr", "pict"
    };

    private static byte[] aGuestWithEverything() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("1")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String list =
                "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:ins w:id=\"1\">"
                        + r("y")
                        + "</w:ins><w:bookmarkEnd w:id=\"0\"/></w:p>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:pStyle w:val=\"S\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        DocxFixtures guest =
                aDocx().xml(JoinFixtures.picture("r:embed=\"rId1\"", "x"))
                        .relation(JoinFixtures.RELATION + "image", "media/i.png", false)
                        .with("word/media/i.png", JoinFixtures.PNG)
                        .header(p("h"))
                        .footnote(p("n"))
                        .xml(field + list + tbl(tr("a", "b")))
                        .xml("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                        .xml(
                                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>");
        JoinFixtures.with(guest, "numbering", "numbering", numbering);
        return JoinFixtures.styled(
                        guest,
                        JoinFixtures.normal("") + JoinFixtures.style("paragraph", "S", "S", ""))
                .bytes();
    }

    private static byte[] damaged(byte[] sound, Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxFixtures.unzip(sound));
        List<String> names = new ArrayList<>(parts.keySet());
        names.removeIf(name -> name.endsWith(".png"));
        for (int i = 0; i <= random.nextInt(3); i++) {
            String name = names.get(random.nextInt(names.size()));
            String xml = new String(parts.get(name), StandardCharsets.UTF_8);
            parts.put(name, damaged(xml, random).getBytes(StandardCharsets.UTF_8));
        }
        return DocxFixtures.zip(parts);
    }

    private static String damaged(String xml, Random random) {
        int place = random.nextInt(xml.length());
        int end = xml.indexOf("/>", place);
        int start = end < 0 ? -1 : xml.lastIndexOf('<', end);
        int value = xml.indexOf("=\"", place) + 2;
        int tag = xml.indexOf("<w:", place);
        if (start < 0 || value < 2 || tag < 0) {
            return xml;
        }
        String element = xml.substring(start, end + 2);
        return switch (random.nextInt(4)) {
            case 0 -> xml.replace(element, "");
            case 1 -> xml.replace(element, element + element);
            case 2 ->
                    xml.substring(0, value)
                            + VALUES[random.nextInt(VALUES.length)]
                            + xml.substring(xml.indexOf('"', value));
            default -> renamed(xml, tag, NAMES[random.nextInt(NAMES.length)]);
        };
    }

    private static String renamed(String xml, int tag, String other) {
        String name = xml.substring(tag + 3).split("[^A-Za-z]", 2)[0];
        return xml.substring(0, tag)
                + xml.substring(tag)
                        .replaceFirst("<w:" + name + "\\b", "<w:" + other)
                        .replaceFirst("</w:" + name + ">", "</w:" + other + ">");
    }

    @Test
    void areJoinedOrRefused() throws Exception {
        byte[] sound = aGuestWithEverything();
        byte[] host = aDocx("x").bytes();
        Random random = new Random(7);
        int joined = 0;

        for (int i = 0; i < TRIES; i++) {
            byte[] guest = damaged(sound, random);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JoinedDocument document = JoinedDocument.onto(host, out)) {
                document.insert(
                        guest,
                        "damaged.docx",
                        GuestOptions.inOwnSection().withOwnHeaders(),
                        MergePoint.end());
                joined++;
                document.finish();
                assertWellFormed(out.toByteArray());
            } catch (GuestRejected refused) {
                assertThat(refused.findings()).isNotEmpty();
            }
        }

        assertThat(joined).isBetween(TRIES / 4, TRIES - 1);
    }

    private static void assertWellFormed(byte[] document) {
        DocxFixtures.unzip(document)
                .forEach(
                        (name, bytes) -> {
                            if (!name.endsWith(".png")) {
                                assertThat(Xml.tree(bytes).getDocumentElement())
                                        .as(name)
                                        .isNotNull();
                            }
                        });
    }
}
