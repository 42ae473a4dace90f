package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nastavnik.docx.DocxFixtures.aDocx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileGuestsTest {

    private static final String DTD =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";

    static Stream<Arguments> files() {
        byte[] good = aDocx("x").bytes();
        return Stream.of(
                Arguments.of("nothing", new byte[0], FindingCode.NOT_DOCX),
                Arguments.of("noise", bytes("просто текст"), FindingCode.NOT_DOCX),
                Arguments.of("cut off", Arrays.copyOf(good, good.length / 2), FindingCode.NOT_DOCX),
                Arguments.of("bit turned", turned(good), FindingCode.NOT_DOCX),
                Arguments.of("old Word", bytes(OLE), FindingCode.OTHER_FORMAT),
                Arguments.of("rich text", bytes("{\\rtf1 x}"), FindingCode.OTHER_FORMAT),
                Arguments.of("page", bytes("<!DOCTYPE html><html/>"), FindingCode.OTHER_FORMAT),
                Arguments.of("mail", bytes("MIME-Version: 1.0"), FindingCode.OTHER_FORMAT),
                Arguments.of("print", bytes("%PDF-1.7"), FindingCode.OTHER_FORMAT),
                Arguments.of("OpenDocument", openDocument(), FindingCode.OTHER_FORMAT),
                Arguments.of("password", encrypted(), FindingCode.ENCRYPTED),
                Arguments.of(
                        "workbook",
                        aDocx().mainType(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                .bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "macro document",
                        aDocx("x")
                                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                                .bytes(),
                        FindingCode.MACRO),
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
                        "way out of the folder",
                        aDocx("x").with("../evil.xml", "<x/>").bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of(
                        "two names that differ in case",
                        aDocx("x").with("word/Document.xml", "<x/>").bytes(),
                        FindingCode.NOT_DOCX),
                Arguments.of("too many parts", manyParts(), FindingCode.TOO_LARGE_TO_JOIN),
                Arguments.of(
                        "bomb of blanks",
                        aDocx(" ".repeat(9_000_000)).bytes(),
                        FindingCode.TOO_LARGE_TO_JOIN),
                Arguments.of(
                        "bottomless tree",
                        aDocx().xml("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)).bytes(),
                        FindingCode.TOO_LARGE_TO_JOIN),
                Arguments.of(
                        "endless table",
                        aDocx().xml("<w:tr/>".repeat(700_000) + noise()).bytes(),
                        FindingCode.TOO_LARGE_TO_JOIN),
                Arguments.of("broken part", aDocx().xml("<w:p>").bytes(), FindingCode.BROKEN_XML),
                Arguments.of(
                        "no main part",
                        aDocx("x")
                                .with("_rels/.rels", bytes(relations("word/none.xml")))
                                .type("/word/none.xml", JoinFixtures.WORD + "document.main+xml")
                                .bytes(),
                        FindingCode.MISSING_PART),
                Arguments.of(
                        "DTD in the text",
                        aDocx("x").with("word/document.xml", DTD).bytes(),
                        FindingCode.DTD),
                Arguments.of(
                        "DTD in the styles",
                        JoinFixtures.styled(aDocx("x"), "").with("word/styles.xml", DTD).bytes(),
                        FindingCode.DTD),
                Arguments.of(
                        "document in it that is still to be converted",
                        aDocx().xml("<w:altChunk r:id=\"rId1\"/>").bytes(),
                        FindingCode.ALT_CHUNK));
    }

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    private static byte[] bytes(String text) {
        return text.getBytes(
                text.startsWith(OLE) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] encrypted() {
        return bytes(OLE + "\0".repeat(60) + "EncryptedPackage".replaceAll("(.)", "$1\0"));
    }

    private static byte[] turned(byte[] good) {
        byte[] turned = good.clone();
        turned[good.length / 3] ^= 1;
        return turned;
    }

    private static String relations(String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\""
                + JoinFixtures.RELATION
                + "officeDocument\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    /** Text that no packing makes small. */
    private static String noise() {
        StringBuilder noise = new StringBuilder("<w:p><w:r><w:t>");
        Random random = new Random(1);
        for (int i = 0; i < 40_000; i++) {
            noise.append((char) ('а' + random.nextInt(32)));
        }
        return noise.append("</w:t></w:r></w:p>").toString();
    }

    private static byte[] manyParts() {
        DocxFixtures docx = aDocx("x");
        for (int i = 0; i < PackedZip.Bounds.GUEST.entries(); i++) {
            docx.with("word/media/" + i, "");
        }
        return docx.bytes();
    }

    private static byte[] openDocument() {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            CRC32 crc = new CRC32();
            crc.update(type);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areRefusedWithTheReason(String name, byte[] file, FindingCode code) {
        assertThatThrownBy(() -> JoinedDocument.check(file, "guest.docx"))
                .isInstanceOfSatisfying(
                        GuestRejected.class,
                        rejected ->
                                assertThat(rejected.findings())
                                        .extracting(
                                                Finding::code, finding -> finding.place().part())
                                        .containsExactly(tuple(code, "guest.docx")));
    }

    @Test
    void leaveNothingInTheDocument() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bad = JoinFixtures.styled(aDocx("bad"), "").with("word/styles.xml", DTD).bytes();
        try (JoinedDocument joined = JoinedDocument.onto(aDocx("x", "MARK", "y").bytes(), out)) {
            assertThatThrownBy(
                            () ->
                                    joined.insert(
                                            bad,
                                            "bad.docx",
                                            GuestOptions.inText(),
                                            MergePoint.paragraph("MARK")))
                    .isInstanceOf(GuestRejected.class);
            joined.finish();
        }

        assertThat(PlainText.of(out.toByteArray())).isEqualTo("x\ny\n");
    }

    @Test
    void mayBringWhatNobodyReads() throws Exception {
        byte[] file =
                aDocx("x")
                        .with("customXml/item1.xml", DTD)
                        .with("word/embeddings/oleObject1.bin", new byte[9])
                        .bytes();

        assertThat(JoinedDocument.check(file, "guest.docx")).isEmpty();
        JoinFixtures.Joined joined =
                JoinFixtures.join(
                        aDocx("h"),
                        GuestOptions.inText(),
                        aDocx("x").with("customXml/item1.xml", DTD));
        assertThat(joined.parts()).doesNotContainKey("customXml/item1.xml");
    }

    @Test
    void inTheStrictFormatAreReadAsOthers() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        DocxFixtures guest =
                aDocx().with(
                                "word/document.xml",
                                "<s:document xmlns:s=\""
                                        + strict
                                        + "\" s:conformance=\"strict\"><s:body><s:p><s:r><s:t>y</s:t></s:r></s:p></s:body></s:document>")
                        .with(
                                "_rels/.rels",
                                relations("word/document.xml")
                                        .replace(
                                                JoinFixtures.RELATION,
                                                "http://purl.oclc.org/ooxml/officeDocument/relationships/"));

        assertThat(JoinFixtures.join(aDocx("x"), GuestOptions.inText(), guest).text())
                .isEqualTo("x\ny\n");
    }

    @Test
    void inTheStrictFormatAreNoHosts() {
        byte[] host =
                aDocx("x")
                        .with(
                                "_rels/.rels",
                                relations("word/document.xml")
                                        .replace(
                                                JoinFixtures.RELATION,
                                                "http://purl.oclc.org/ooxml/officeDocument/relationships/"))
                        .bytes();

        assertThatThrownBy(() -> JoinedDocument.onto(host, new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        GuestRejected.class,
                        rejected ->
                                assertThat(rejected.findings())
                                        .extracting(Finding::code)
                                        .containsExactly(FindingCode.STRICT_HOST));
    }

    @Test
    void withAbsurdIdsComeAlong() {
        String absurd = "99999999999999999999";
        DocxFixtures guest =
                aDocx().xml(
                                "<w:p><w:bookmarkStart w:id=\""
                                        + absurd
                                        + "\" w:name=\"b\"/><w:r><w:t>y</w:t></w:r><w:bookmarkEnd w:id=\""
                                        + absurd
                                        + "\"/></w:p>");

        assertThat(JoinFixtures.join(aDocx("x"), GuestOptions.inText(), guest).body())
                .doesNotContain(absurd)
                .contains("w:name=\"b\"");
    }
}
