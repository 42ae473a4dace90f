package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DTD =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";

    static Stream<Arguments> files() {
        byte[] good = aDocx("x").bytes();
        String macro = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return Stream.of(
                Arguments.of("nothing", new byte[0], FindingCode.NOT_DOCX),
                Arguments.of(
                        "some text",
                        "просто текст".getBytes(StandardCharsets.UTF_8),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "old Word",
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
                        FindingCode.NOT_DOCX),
                Arguments.of("cut off", Arrays.copyOf(good, good.length / 2), FindingCode.NOT_DOCX),
                Arguments.of(
                        "zip of something",
                        DocxFixtures.zip(Map.of("a.txt", new byte[3])),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "workbook",
                        aDocx().mainType(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                .bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "no document in it",
                        aDocx().with("word/document.xml", "<x/>").bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "way out of the folder",
                        aDocx().with("../evil.xml", "<x/>").bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "two names that differ in case",
                        aDocx().with("word/Document.xml", "<x/>").bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "bomb of blanks",
                        aDocx().with("word/media/x.bin", new byte[30_000_000]).bytes(),
                        FindingCode.TOO_LARGE),
                Arguments.of("too many parts", manyParts(), FindingCode.TOO_LARGE),
                Arguments.of(
                        "bottomless tree",
                        aDocx().xml("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)).bytes(),
                        FindingCode.TOO_LARGE),
                Arguments.of("broken part", aDocx().xml("<w:p>").bytes(), FindingCode.BROKEN_XML),
                Arguments.of(
                        "endless text",
                        aDocx("ё".repeat(6_000_000)).bytes(),
                        FindingCode.TOO_LARGE),
                Arguments.of(
                        "thousands of tags",
                        aDocx("{{number}}".repeat(21_000)).bytes(),
                        FindingCode.TOO_LARGE),
                Arguments.of(
                        "hundreds of nested sections",
                        aDocx("{{#goals}}".repeat(300) + "{{/goals}}".repeat(300)).bytes(),
                        FindingCode.TOO_LARGE),
                Arguments.of(
                        "DTD", aDocx().with("word/settings.xml", DTD).bytes(), FindingCode.DTD),
                Arguments.of(
                        "DTD under another name",
                        aDocx().with("word/x.dat", DTD).bytes(),
                        FindingCode.DTD),
                Arguments.of(
                        "DTD in UTF-16",
                        aDocx().with("word/x.bin", DTD.getBytes(StandardCharsets.UTF_16)).bytes(),
                        FindingCode.DTD),
                Arguments.of(
                        "macro document", aDocx("x").mainType(macro).bytes(), FindingCode.MACRO),
                Arguments.of(
                        "macro part",
                        aDocx("x").with("word/vbaProject.bin", new byte[9]).bytes(),
                        FindingCode.MACRO),
                Arguments.of(
                        "macro under another name",
                        aDocx("x")
                                .relation(
                                        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                                        "x.bin",
                                        false)
                                .bytes(),
                        FindingCode.MACRO),
                Arguments.of(
                        "picture from elsewhere",
                        aDocx("x")
                                .relation(RELATION + "image", "http://127.0.0.1/x.png", true)
                                .bytes(),
                        FindingCode.EXTERNAL_TARGET),
                Arguments.of(
                        "template from elsewhere",
                        aDocx("x")
                                .relation(RELATION + "attachedTemplate", "file:///c:/x.dotm", true)
                                .bytes(),
                        FindingCode.EXTERNAL_TARGET),
                Arguments.of(
                        "OLE object",
                        aDocx("x")
                                .relation(RELATION + "oleObject", "embeddings/x.bin", false)
                                .bytes(),
                        FindingCode.EMBEDDED_OBJECT),
                Arguments.of(
                        "embedded workbook",
                        aDocx("x")
                                .relation(RELATION + "package", "embeddings/x.xlsx", false)
                                .bytes(),
                        FindingCode.EMBEDDED_OBJECT),
                Arguments.of(
                        "foreign chunk",
                        aDocx("x").relation(RELATION + "aFChunk", "x.html", false).bytes(),
                        FindingCode.EMBEDDED_OBJECT),
                Arguments.of(
                        "ActiveX",
                        aDocx("x").with("word/activeX/activeX1.xml", "<x/>").bytes(),
                        FindingCode.EMBEDDED_OBJECT));
    }

    private static byte[] manyParts() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= PartsReader.MAX_ENTRIES; i++) {
            entries.put("x" + i, new byte[] {1});
        }
        return DocxFixtures.zip(entries);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refuses(String name, byte[] file, FindingCode code) {
        List<Finding> findings = Template.check(file, DocxFixtures.OPTIONS, FindingsTest.SHAPE);

        assertThat(findings).as(name).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\x",
                " includepicture \"http://127.0.0.1/x\"",
                "LINK Excel.Sheet"
            })
    void refusesFieldsThatFetch(String code) {
        String half = code.substring(3);
        String complex =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>"
                        + code.substring(0, 3)
                        + "</w:instrText></w:r><w:r><w:instrText>"
                        + Xml.escape(half)
                        + "</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String simple = "<w:p><w:fldSimple w:instr=\"" + Xml.escape(code) + "\"/></w:p>";

        assertThat(
                        Template.check(
                                aDocx().xml(complex).xml(simple).bytes(),
                                DocxFixtures.OPTIONS,
                                FindingsTest.SHAPE))
                .extracting(Finding::code)
                .containsExactly(FindingCode.EXTERNAL_TARGET, FindingCode.EXTERNAL_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{{", "}}", "{{a ", "{{a.", "{{#", "{{a|"})
    void isNotDrownedInBraces(String piece) {
        byte[] docx = aDocx(piece.repeat(1_000_000 / piece.length()) + "}}").bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, FindingsTest.SHAPE))
                .hasSizeBetween(1, 200);
    }

    @Test
    void takesFieldsOfPages() {
        String field =
                "<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";

        assertThat(
                        Template.check(
                                aDocx().xml(field).bytes(),
                                DocxFixtures.OPTIONS,
                                FindingsTest.SHAPE))
                .isEmpty();
    }

    @Test
    void takesLinksToSites() {
        byte[] docx =
                aDocx("x").relation(RELATION + "hyperlink", "http://127.0.0.1/", true).bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, FindingsTest.SHAPE)).isEmpty();
    }

    @Test
    void tellsAllThatIsHostileAtOnce() {
        byte[] docx =
                aDocx("x").with("word/vbaProject.bin", new byte[9]).with("word/x.xml", DTD).bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, FindingsTest.SHAPE))
                .extracting(Finding::code)
                .containsExactly(FindingCode.MACRO, FindingCode.DTD);
    }
}
