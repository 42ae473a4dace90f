package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class NamelessWordTest {

    private static final String CORE =
            "<cp:coreProperties><dc:title>Урок</dc:title><dc:creator>Учебнова Т.М.</dc:creator>"
                    + "<cp:lastModifiedBy>Образцов Ф.</cp:lastModifiedBy></cp:coreProperties>";
    private static final String BODY =
            "<w:document><w:body><w:p><w:ins w:id=\"1\" w:author=\"Учебнова\" w:initials=\"УТ\">"
                    + "<w:r><w:t>Мастер</w:t></w:r><w:r><w:t>ская &amp; урок</w:t></w:r></w:ins></w:p>"
                    + "</w:body></w:document>";

    private static byte[] word(Map<String, String> parts) throws IOException {
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

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    @Test
    void forgetsWhoWroteAndSavedTheFile() throws IOException {
        byte[] file =
                word(
                        Map.of(
                                "docProps/core.xml",
                                CORE,
                                "docProps/app.xml",
                                "<Properties><Company>Ершовская СОШ</Company></Properties>"));

        Map<String, String> nameless = parts(NamelessWord.of(file));

        assertThat(nameless.get("docProps/core.xml"))
                .contains("<dc:title>Урок</dc:title>", "<dc:creator></dc:creator>")
                .doesNotContain("Учебнова", "Образцов");
        assertThat(nameless.get("docProps/app.xml")).doesNotContain("Ершовская");
    }

    @Test
    void forgetsWhoseCorrectionsStandInTheText() throws IOException {
        Map<String, String> nameless =
                parts(
                        NamelessWord.of(
                                word(
                                        Map.of(
                                                "word/document.xml",
                                                BODY,
                                                "word/media/image1.png",
                                                "w:author=\"x\""))));

        assertThat(nameless.get("word/document.xml"))
                .isEqualTo(BODY.replace("Учебнова", "").replace("УТ", ""));
        assertThat(nameless).containsEntry("word/media/image1.png", "w:author=\"x\"");
    }

    @Test
    void readsTheWordsOfAllStories() throws IOException {
        byte[] file =
                word(
                        Map.of(
                                "word/document.xml",
                                BODY,
                                "word/header1.xml",
                                "<w:hdr><w:p><w:r><w:t>Колонтитул</w:t></w:r></w:p></w:hdr>"));

        assertThat(NamelessWord.words(file)).contains("Мастерская & урок\n", "Колонтитул");
    }
}
