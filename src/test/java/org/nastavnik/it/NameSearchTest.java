package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** What the search for names finds where one was planted, and what it lets pass. */
class NameSearchTest {

    private static final NameSearch SEARCH =
            new NameSearch(
                    List.of(
                            bearer(1, "Тетрадкин", "Семён", "Олегович", Gender.M),
                            bearer(2, "Учебнова", "Татьяна", "Михайловна", Gender.F),
                            bearer(3, "Пример", "Зоя", "Артёмовна", Gender.F),
                            bearer(4, "Ёлкин", "Пётр", "Алексеевич", Gender.M),
                            bearer(5, "Беседина-Тестова", "Галина", "Львовна", Gender.F),
                            bearer(6, "Беседина", "Вера", "Ильинична", Gender.F)));

    private static NameSearch.Bearer bearer(
            long id, String last, String first, String middle, Gender gender) {
        return new NameSearch.Bearer(id, new PersonName(last, first, middle), gender);
    }

    private static boolean finds(String text) {
        return finds(text.getBytes(UTF_8));
    }

    private static boolean finds(byte[] answer) {
        return !SEARCH.in(answer).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Тетрадкин",
                "журнал Тетрадкина",
                "поручить Тетрадкину",
                "вместе с Тетрадкиным",
                "о Тетрадкине и других",
                "УЧЕБНОВОЙ Т.М.",
                "учебнову",
                "Елкина П.А.",
                "Беседину‑Тестову",
                "Тет\u00adрадкин",
                "Тетрадкин-младший",
                "Уважаемая Татьяна Михайловна!",
                "о работе Татьяны Михайловны",
                "Зое Пример вручена грамота",
                "Пример З. А."
            })
    void everyCaseAndSpellingIsFound(String text) {
        assertThat(finds(text)).isTrue();
    }

    @Test
    void doubleSurnameIsThatOfItsBearerAlone() {
        assertThat(SEARCH.in("Бесединой-Тестовой Г.Л.".getBytes(UTF_8))).containsOnlyKeys(5L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Например, так",
                "Пример заполнения",
                "тетрадь и тетрадки",
                "Татьяна",
                "ёлкинский"
            })
    void otherWordsAreLetPass(String text) {
        assertThat(finds(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>&#1058;етрадкин</td>",
                "<a href=\"/x/%D0%A2%D0%B5%D1%82%D1%80%D0%B0%D0%B4%D0%BA%D0%B8%D0%BD\">x</a>",
                "<p>Тет<b>рад</b>кин</p>",
                "<td>7</td><td>Тетрадкин</td><td>Б</td>",
                "<img alt=\"Тетрадкин\">",
                "{\"who\":\"\\u0422\\u0435\\u0442\\u0440\\u0430\\u0434\\u043a\\u0438\\u043d\"}",
                "SUMMARY:Встреча: Тет\r\n радкин\r\n"
            })
    void markupAndEscapesHideNothing(String text) {
        assertThat(finds(text)).isTrue();
    }

    @Test
    void packagesAreSearchedToTheInnermostEntry() throws IOException {
        byte[] word =
                zip(
                        "word/document.xml",
                        "<w:p><w:r><w:t>Учеб</w:t></w:r><w:r><w:t>новой</w:t></w:r></w:p>"
                                .getBytes(UTF_8));
        byte[] author =
                zip("docProps/core.xml", "<dc:creator>Учебнова Т.М.</dc:creator>".getBytes(UTF_8));
        byte[] sheet =
                zip(
                        "xl/sharedStrings.xml",
                        "<si><t>Ёлкин</t></si><si><t>5</t></si>".getBytes(UTF_8));

        assertThat(finds(zip("работы/1.docx", word))).isTrue();
        assertThat(finds(author)).isTrue();
        assertThat(finds(sheet)).isTrue();
        assertThat(finds(zip("Тетрадкин.txt", new byte[] {1}))).isTrue();
        assertThat(finds(zip("word/document.xml", "<w:t>Пример</w:t>".getBytes(UTF_8)))).isFalse();
    }

    @Test
    void oldCodingAndPackedTransferAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("Тетрадкин;7".getBytes(UTF_8));
        }

        assertThat(finds("Тетрадкин;7".getBytes(Charset.forName("windows-1251")))).isTrue();
        assertThat(finds(out.toByteArray())).isTrue();
    }

    @Test
    void glyphsOfAPdfAreReadByItsFonts() {
        String font =
                "beginbfchar\n<01> <0422>\n<02> <0435>\n<03> <0442>\n<04> <0440>\n<05> <0430>\n"
                        + "<06> <0434>\n<07> <043A>\n<08> <0438>\n<09> <043D>\nendbfchar";
        String page = "BT [<0102>-3<030405>]TJ <06070809>Tj ET";

        assertThat(finds(pdf(packed(font), packed(page)))).isTrue();
        assertThat(finds(pdf(packed(font), packed("BT <06070809>Tj ET")))).isFalse();
    }

    @Test
    void authorOfAPdfIsRead() {
        String author = "Тетрадкин С.";
        String hex = HexFormat.of().formatHex(author.getBytes(StandardCharsets.UTF_16BE));

        assertThat(finds(("%PDF-1.7\n<</Author<FEFF" + hex + ">>>").getBytes(UTF_8))).isTrue();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] packed(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(UTF_8));
        deflater.finish();
        byte[] buffer = new byte[4096];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    private static byte[] pdf(byte[]... streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(UTF_8));
        for (byte[] stream : streams) {
            out.writeBytes("1 0 obj\nstream\n".getBytes(UTF_8));
            out.writeBytes(stream);
            out.writeBytes("\nendstream\nendobj\n".getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
