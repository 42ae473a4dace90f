package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.contest.PdfFixtures.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class FileNamesTest {

    private static final AuthorMask AUTHOR =
            new AuthorMask(
                    List.of(
                            DeclinableName.of(
                                    new PersonName("Ёлкин", "Пётр", "Алексеевич"), Gender.M)),
                    List.of("МБОУ «Ершовская СОШ»"));

    private static boolean tells(UploadType type, byte[] content) {
        return FileNames.tell(new BroughtUpload.Measured(type, 1, content), AUTHOR);
    }

    private static final String MAIN = "word/document.xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String WORD =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private static byte[] word(String name, String xml) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='"
                        + PACKAGE
                        + "content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='"
                        + PACKAGE
                        + "relationships'><Relationship Id='r' Type='"
                        + OFFICE
                        + "relationships/officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put(MAIN, "<w:document" + WORD + "/>");
        parts.put(name, xml);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void textOfAWordFileTells() throws IOException {
        String page =
                "<w:document"
                        + WORD
                        + "><w:p><w:r><w:t>Опыт Ёл</w:t></w:r><w:r><w:t>кина П.А.</w:t></w:r></w:p></w:document>";

        assertThat(tells(UploadType.DOCX, word(MAIN, page))).isTrue();
        String header = "<w:hdr" + WORD + "><w:t>Ершовская СОШ</w:t></w:hdr>";
        assertThat(tells(UploadType.DOCX, word("word/header1.xml", header))).isTrue();
    }

    @Test
    void notesOfTheProgramDoNotForTheyAreTakenOut() throws IOException {
        String core =
                "<c xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>Ёлкин П.А.</dc:creator></c>";

        assertThat(tells(UploadType.DOCX, word("docProps/core.xml", core))).isFalse();
    }

    @Test
    void authorNotedInAPdfTells() {
        String hex = HexFormat.of().formatHex("Елкин Пётр".getBytes(UTF_16BE));
        byte[] noted = ("%PDF-1.7 << /Author <FEFF" + hex + "> >>").getBytes(ISO_8859_1);

        assertThat(tells(UploadType.PDF, noted)).isTrue();
        assertThat(tells(UploadType.PDF, "%PDF-1.7 << /Author (x) >>".getBytes(UTF_8))).isFalse();
    }

    @Test
    void authorNotedInAPackedPartOfAPdfTells() {
        String object = "<< /Author (\\376\\377\\004\\001\\004;\\004:\\0048\\004=) >>";

        assertThat(tells(UploadType.PDF, pdf("/Type /ObjStm", object))).isTrue();
        assertThat(tells(UploadType.PDF, pdf("/Type /ObjStm", object.replace("=", "<")))).isFalse();
    }

    @Test
    void textOfAPdfTellsByTheLettersOfItsFont() {
        String font =
                "begincmap 1 beginbfrange <0001> <0001> <0401> endbfrange 2 beginbfchar <0002> <043B>"
                        + " <0003> <043A> endbfchar 1 beginbfrange <0004> <0005> [<0438> <043D>]"
                        + " endbfrange endcmap";
        String page = "BT [<0001> 12 <0002>-15<0003>] TJ (\\000\\004\\000\\005) Tj ET";

        assertThat(tells(UploadType.PDF, pdf("", font, page))).isTrue();
        assertThat(tells(UploadType.PDF, pdf("", font, page.replace("0003", "0004")))).isFalse();
        assertThat(tells(UploadType.PDF, pdf("/Subtype /Image", page, font))).isFalse();
    }

    @Test
    void textOfAnOldPdfTells() {
        String page = "BT (\\305\\353\\352\\350\\355 \\(\\317.\\300.\\)) Tj ET";

        assertThat(tells(UploadType.PDF, pdf("", page))).isTrue();
    }

    @Test
    void pdfThatUnpacksToNoEndIsNotVouchedFor() {
        assertThat(tells(UploadType.PDF, pdf("", "BT ".repeat(20_000_000)))).isTrue();
        assertThat(tells(UploadType.PDF, pdf("", "BT ".repeat(2_000_000)))).isFalse();
    }

    @Test
    void lockedPdfIsNotVouchedFor() {
        byte[] locked = "%PDF-1.7 trailer << /Encrypt << /V 4 >> >>".getBytes(UTF_8);

        assertThat(tells(UploadType.PDF, locked)).isTrue();
    }

    @Test
    void artistNotedInAPictureTells() {
        assertThat(tells(UploadType.JPEG, "\u00ff Exif Ёлкин".getBytes(UTF_8))).isTrue();
        assertThat(tells(UploadType.JPEG, "\u00ff Exif".getBytes(UTF_8))).isFalse();
    }

    @Test
    void artistNotedByWindowsTells() {
        byte[] noted = " Ёлкин".getBytes(UTF_16LE);

        assertThat(tells(UploadType.PNG, noted)).isTrue();
        assertThat(tells(UploadType.PNG, Arrays.copyOfRange(noted, 1, noted.length))).isTrue();
    }

    @Test
    void fileThatCannotBeReadIsNotVouchedFor() {
        assertThat(tells(UploadType.DOCX, "PK\u0003\u0004".getBytes(UTF_8))).isTrue();
    }
}
