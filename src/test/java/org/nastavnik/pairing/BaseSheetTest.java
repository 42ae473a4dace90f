package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class BaseSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @TempDir Path folder;

    private String part(byte[] xlsx, String name) throws IOException {
        Path file = Files.write(folder.resolve("base.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DeclinableName name(String last) {
        return DeclinableName.of(new PersonName(last, "Анна", null), Gender.F);
    }

    private static MentorBase.Work work(String mentee) {
        return new MentorBase.Work(
                List.of(new MentorBase.Mentee(name(mentee), "7 «Б» класс")),
                "«Педагог – ученик»",
                null,
                null,
                null);
    }

    private static MentorBase base(MentorBase.Work... works) {
        return new MentorBase(
                InstitutionName.of("Школа"),
                "2026/2027",
                DAY,
                List.of(
                        new MentorBase.Mentor(
                                1,
                                name("Примерова"),
                                "–",
                                "учитель",
                                "урок",
                                null,
                                "шахматы",
                                null,
                                null,
                                DAY,
                                List.of(works))),
                new Signatory(Post.of("методист"), name("Тестова")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor-base", "mentee-base"})
    void hasTheColumnsOfTheOfficialForm(String template) throws IOException {
        List<String> printed =
                Files.readAllLines(Path.of("templates", template, "expected.txt")).stream()
                        .filter(line -> line.startsWith("№ п/п"))
                        .flatMap(line -> List.of(line.split("\t")).stream())
                        .toList();

        assertThat(
                        template.equals("mentor-base")
                                ? BaseTables.mentorColumns()
                                : BaseTables.menteeColumns())
                .isEqualTo(printed);
    }

    @Test
    void writesARowForEachPairOfAMentor() {
        List<List<String>> rows = BaseTables.rows(base(work("Учебная"), work("Показова")));

        assertThat(rows).hasSize(2).allMatch(row -> row.size() == 16);
        assertThat(rows.get(0)).contains("Примерова Анна", "шахматы", "01.10.2026", "Учебная Анна");
        assertThat(rows.get(1)).contains("Показова Анна", "7 «Б» класс");
    }

    @Test
    void writesTextThatLooksLikeAFormulaAsText() throws IOException {
        byte[] sheet = BaseSheet.of("2026", List.of("Ф.И.О."), List.of(List.of("=1+1")));

        assertThat(part(sheet, "xl/sharedStrings.xml"))
                .contains("<t xml:space=\"preserve\">=1+1</t>");
        assertThat(part(sheet, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }
}
