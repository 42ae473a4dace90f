package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class NamelessWordTest {

    private static final String CORE =
            "<c:coreProperties xmlns:c='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                    + " xmlns:d='http://purl.org/dc/elements/1.1/'><d:title>Урок</d:title>"
                    + "<d:creator>Учебнова Т.М.</d:creator><c:keywords>Учебнова</c:keywords>"
                    + "<c:lastModifiedBy>Образцов Ф.</c:lastModifiedBy></c:coreProperties>";
    private static final String APP =
            "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
                    + "<Company>Ершовская СОШ</Company><Pages>2</Pages></Properties>";
    private static final String CUSTOM =
            "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'"
                    + " xmlns:v='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'>"
                    + "<property name='Автор'><v:lpwstr>Учебнова</v:lpwstr></property></Properties>";
    private static final String HEADER =
            "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:p><w:r><w:t>Колонтитул</w:t></w:r></w:p></w:hdr>";

    private static DocxFixtures corrected() {
        return DocxFixtures.aDocx()
                .xml(
                        "<w:p><w:ins w:id=\"1\" w:author=\"Учебнова\" w:initials='УТ'>"
                                + DocxFixtures.r("Мастер")
                                + DocxFixtures.r("ская & урок")
                                + "</w:ins></w:p>");
    }

    private static Map<String, String> parts(byte[] file) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    private static Map<String, String> nameless(byte[] file) throws Exception {
        return parts(NamelessWord.of(file).bytes());
    }

    @Test
    void forgetsWhoWroteAndSavedTheFile() throws Exception {
        byte[] file =
                corrected()
                        .with("docProps/core.xml", CORE)
                        .with("docProps/app.xml", APP)
                        .with("docProps/custom.xml", CUSTOM)
                        .bytes();

        Map<String, String> nameless = nameless(file);

        assertThat(nameless.get("docProps/core.xml"))
                .contains("<d:title>Урок</d:title>", "<d:creator></d:creator>");
        assertThat(nameless.get("docProps/app.xml")).contains("<Pages>2</Pages>");
        assertThat(nameless.values())
                .allSatisfy(
                        part ->
                                assertThat(part)
                                        .doesNotContain("Учебнова", "Образцов", "Ершовская"));
    }

    @Test
    void forgetsWhoseCorrectionsStandInTheText() throws Exception {
        byte[] file =
                corrected().with("word/media/image1.bin", "w:author=\"x\"".getBytes(UTF_8)).bytes();

        Map<String, String> nameless = nameless(file);

        assertThat(nameless.get("word/document.xml"))
                .contains("Мастер", "ская &amp; урок", "w:author=\"\"", "w:initials=\"\"")
                .doesNotContain("Учебнова", "УТ");
        assertThat(nameless).containsEntry("word/media/image1.bin", "w:author=\"x\"");
    }

    @Test
    void partsInOtherLettersAreClearedToo() throws Exception {
        String core = "<?xml version='1.0' encoding='UTF-16'?>" + CORE;

        byte[] file = corrected().with("docProps/core.xml", core.getBytes(UTF_16)).bytes();

        assertThat(nameless(file).get("docProps/core.xml"))
                .contains("Урок")
                .doesNotContain("Учебнова");
    }

    @Test
    void picturesWithinForgetTheirPhotographer() throws Exception {
        byte[] remark = "Учебнова".getBytes(UTF_16LE);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.writeBytes(HexFormat.of().parseHex("ffd8fffe0012"));
        photo.writeBytes(remark);
        photo.writeBytes(HexFormat.of().parseHex("ffda000301aaff00bbffd9"));

        byte[] file = corrected().with("word/media/image1.jpeg", photo.toByteArray()).bytes();

        assertThat(nameless(file).get("word/media/image1.jpeg").getBytes(UTF_8))
                .isEqualTo(
                        new String(HexFormat.of().parseHex("ffd8ffda000301aaff00bbffd9"), UTF_8)
                                .getBytes(UTF_8));
    }

    @Test
    void readsTheWordsOfAllStories() throws Exception {
        byte[] file = corrected().with("word/header1.xml", HEADER).bytes();

        assertThat(NamelessWord.of(file).words())
                .contains("Мастерская & урок\n", "Колонтитул")
                .doesNotContain("Учебнова");
    }

    @Test
    void fileThatUnpacksBeyondBoundsIsRefusedBeforeItFillsTheMemory() throws Exception {
        byte[] bomb = new byte[48 << 20];
        byte[] text = corrected().with("word/bomb.xml", bomb).bytes();
        byte[] honest = corrected().with("word/small.xml", HEADER).bytes();
        byte[] liar = text.clone();
        for (int at = 0; at < liar.length - 46; at++) {
            if (liar[at] == 'P'
                    && liar[at + 1] == 'K'
                    && liar[at + 2] == 1
                    && liar[at + 28] == 13) {
                // the directory says that the part is small
                System.arraycopy(new byte[] {100, 0, 0, 0}, 0, liar, at + 24, 4);
            }
        }

        assertThatThrownBy(() -> NamelessWord.of(text)).isInstanceOf(GuestRejected.class);
        assertThatThrownBy(() -> NamelessWord.of(liar)).isInstanceOf(GuestRejected.class);
        assertThat(NamelessWord.of(honest).words()).contains("Колонтитул");
    }

    @Test
    void entriesOutsideOfTheDirectoryStayHidden() throws Exception {
        byte[] file = corrected().with("word/header1.xml", HEADER).bytes();
        byte[] hidden = file.clone();
        int end = new String(file, ISO_8859_1).lastIndexOf("PK\u0005\u0006");
        hidden[end + 8]--;
        hidden[end + 10]--;

        assertThat(NamelessWord.of(hidden).words()).doesNotContain("Колонтитул");
        assertThat(parts(NamelessWord.of(hidden).bytes())).doesNotContainKey("word/header1.xml");
    }
}
