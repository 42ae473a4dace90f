package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.site.Problems;

/** Files that LibreOffice has opened and saved: its own runs, styles and grids. */
class LibreOfficeFilesTest {

    private static byte[] file(String name) throws IOException {
        try (InputStream in = LibreOfficeFilesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void theWholeExampleIsReadAsFromWord() throws Exception {
        ReadPapers saved = OfficialForms.read(file("example-saved-by-libreoffice.docx"));
        ReadPapers original = OfficialForms.read(OfficialForms.all().bytes());

        assertThat(saved.papers()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(saved.papers().get(i).rows()).isEqualTo(original.papers().get(i).rows());
        }
        assertThat(saved.others()).isEqualTo(original.others());
    }

    @Test
    void mergedCellsTwoHeadingRowsAndSectionsAreRead() throws Exception {
        ReadPaper plan =
                OfficialForms.read(file("merged-saved-by-libreoffice.docx")).papers().get(0);

        assertThat(plan.rows())
                .extracting(
                        row -> row.fields().get(RowFields.CONTENT),
                        row -> row.fields().get(RowFields.LAST_DAY),
                        row -> row.fields().get(RowFields.FORMAT))
                .containsExactly(
                        tuple("Знакомство со школой", "2026-09-30", "IN_PERSON"),
                        tuple("Посещение уроков", "2026-10-15", "IN_PERSON"),
                        tuple("Посещение уроков", "2026-12-31", "REMOTE"));
        assertThat(plan.columns()).isEqualTo(List.of("Сроки факт"));
    }

    @ParameterizedTest
    @CsvSource({"merged.odt, intake.refused.ODT", "merged.doc, intake.refused.DOC"})
    void otherFormatsAreRefusedWithWhatToDo(String name, String key) throws Exception {
        Problems problems = new Problems();

        ReadPapers read = BroughtPaper.read(file(name), OfficialForms.YEAR, problems);

        assertThat(read).isNull();
        assertThat(problems.of(BroughtPaper.FIELD))
                .extracting(Problems.Problem::key)
                .containsExactly(key);
    }
}
