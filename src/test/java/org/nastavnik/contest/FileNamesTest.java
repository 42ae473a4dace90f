package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class FileNamesTest {

    private static final AuthorMask AUTHOR =
            new AuthorMask(
                    DeclinableName.of(new PersonName("Ёлкин", "Пётр", "Алексеевич"), Gender.M),
                    List.of("МБОУ «Ершовская СОШ»"));

    private static boolean tells(UploadType type, byte[] content) {
        return FileNames.tell(new BroughtUpload.Measured(type, 1, content), AUTHOR);
    }

    private static byte[] word(String name, String xml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(xml.getBytes(UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void textOfAWordFileTells() throws IOException {
        String page = "<w:p><w:r><w:t>Опыт Ёл</w:t></w:r><w:r><w:t>кина П.А.</w:t></w:r></w:p>";

        assertThat(tells(UploadType.DOCX, word("word/document.xml", page))).isTrue();
        assertThat(tells(UploadType.DOCX, word("word/header1.xml", "<w:p>Ершовская СОШ</w:p>")))
                .isTrue();
    }

    @Test
    void notesOfTheProgramDoNotForTheyAreTakenOut() throws IOException {
        String core = "<dc:creator>Ёлкин П.А.</dc:creator>";

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
    void artistNotedInAPictureTells() {
        assertThat(tells(UploadType.JPEG, "\u00ff Exif Ёлкин".getBytes(UTF_8))).isTrue();
        assertThat(tells(UploadType.JPEG, "\u00ff Exif".getBytes(UTF_8))).isFalse();
    }
}
