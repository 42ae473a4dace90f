package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.intake.FilledDocx.aFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Problems;

class BroughtPaperTest {

    private static final String MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml";

    static Stream<Arguments> refused() {
        byte[] good = OfficialForms.aPlan().bytes();
        return Stream.of(
                Arguments.of(new byte[0], "intake.problem.noFile"),
                Arguments.of(new byte[BroughtPaper.MAX_BYTES + 1], "intake.problem.tooLarge"),
                Arguments.of(Arrays.copyOf(good, good.length / 2), "intake.refused.BROKEN"),
                Arguments.of(bytes("просто текст"), "intake.refused.BROKEN"),
                Arguments.of(bytes("{\\rtf1 x}"), "intake.refused.RTF"),
                Arguments.of(bytes("%PDF-1.7"), "intake.refused.PDF"),
                Arguments.of(bytes("<html><table/></html>"), "intake.refused.HTML"),
                Arguments.of(ole(), "intake.refused.DOC"),
                Arguments.of(openDocument(), "intake.refused.ODT"),
                Arguments.of(OfficialForms.aPlan().type(MACRO).bytes(), "intake.refused.MACRO"),
                Arguments.of(
                        OfficialForms.aPlan().part("word/vbaProject.bin", new byte[9]).bytes(),
                        "intake.refused.MACRO"),
                Arguments.of(bomb(), "intake.refused.TOO_LARGE"),
                Arguments.of(
                        aFile().xml("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).bytes(),
                        "intake.refused.TOO_LARGE"),
                Arguments.of(aFile().lines("Отчёт").bytes(), "intake.problem.noTable"),
                Arguments.of(
                        aFile().table(
                                        List.of("№", "Ф. И. О.", "Класс"),
                                        List.of(List.of("1", "Тестова А.", "7")))
                                .bytes(),
                        "intake.problem.others"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ole() {
        return "\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb() {
        return aFile().lines(" ".repeat(9_000_000)).bytes();
    }

    private static byte[] openDocument() {
        byte[] type = bytes("application/vnd.oasis.opendocument.text");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatToDoWithAFileThatCannotBeRead(byte[] file, String key) {
        Problems problems = new Problems();

        ReadPapers read = BroughtPaper.read(file, OfficialForms.YEAR, problems);

        assertThat(read).isNull();
        assertThat(problems.of(BroughtPaper.FIELD))
                .extracting(Problems.Problem::key)
                .containsExactly(key);
        assertThat(Messages.in(Locale.ROOT).has(key)).isTrue();
        assertThat(Messages.in(Locale.ENGLISH).has(key)).isTrue();
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowedAndDoesNotMatter() {
        Problems problems = new Problems();
        byte[] file =
                OfficialForms.aPlan()
                        .part(
                                "word/_rels/document.xml.rels",
                                bytes(
                                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                                + "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                                + " Target=\"http://192.0.2.1/evil.dotm\" TargetMode=\"External\"/></Relationships>"))
                        .bytes();

        ReadPapers read = BroughtPaper.read(file, OfficialForms.YEAR, problems);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(read).isNotNull();
        assertThat(read.papers().get(0).rows()).hasSize(3);
    }
}
