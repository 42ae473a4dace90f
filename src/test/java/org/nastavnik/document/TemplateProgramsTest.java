package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.FindingCode;
import org.nastavnik.docx.PlainText;

/** Which file prints a paper: the school's, else the city's, else the shipped one. */
class TemplateProgramsTest {

    private static final PaperTemplate ORDER = PaperKind.of("pairing-order").paper();
    private static final PaperTemplate JOURNAL = PaperKind.of("mentor-journal").paper();
    private static final TemplateEdition SHIPPED = TemplateEdition.of(TemplateFiles.docx(ORDER));
    private static final TemplateEdition LETTERHEAD =
            TemplateEdition.of(TemplateFiles.docx(TemplateShelf.LETTERHEAD));
    private static final List<TemplateEdition> COMMON = List.of(LETTERHEAD);

    private final TemplatePrograms programs = new TemplatePrograms();

    private static TemplateEdition edition(TemplateOwner owner, byte[] docx) {
        TemplateVersion version =
                new TemplateVersion(
                        owner,
                        "pairing-order",
                        0,
                        Hashes.sha256(docx),
                        new TemplateVersion.Made("проверка", 1, Instant.EPOCH));
        return new TemplateEdition(version, Hashes.sha256(docx), () -> docx);
    }

    private static byte[] saying(String words) {
        return EditedDocx.of(SHIPPED.bytes(), "ПРИКАЗ<", words + "<");
    }

    private static byte[] broken() {
        return EditedDocx.of(SHIPPED.bytes(), "{{city}}", "{{town}}");
    }

    private static String printed(ChosenTemplate chosen) {
        return PlainText.of(
                PrintTemplate.print(
                        chosen.template(), Sample.of(chosen.paper()), "", "", Instant.EPOCH));
    }

    @Test
    void printsByTheFirstEdition() {
        TemplateEdition school = edition(TemplateOwner.school(7), saying("РАСПОРЯЖЕНИЕ"));
        TemplateEdition city = edition(TemplateOwner.CITY, saying("ПОСТАНОВЛЕНИЕ"));

        ChosenTemplate chosen = programs.choose(ORDER, List.of(school, city, SHIPPED), COMMON);

        assertThat(printed(chosen)).contains("РАСПОРЯЖЕНИЕ").doesNotContain("ПОСТАНОВЛЕНИЕ");
        assertThat(chosen.edition()).isEqualTo(school);
        assertThat(chosen.setAside()).isNull();
    }

    @Test
    void numbersAndNamesOfAPaperDoNotPartAtTheEndOfALine() {
        ChosenTemplate chosen = programs.choose(ORDER, List.of(SHIPPED), COMMON);

        assertThat(printed(chosen)).contains("№\u00a0100\u2011к", "П\u201101");
    }

    @Test
    void leavesAsideWhatDoesNotFitTheDataAndTells() {
        TemplateEdition school = edition(TemplateOwner.school(7), broken());
        TemplateEdition city = edition(TemplateOwner.CITY, saying("ПОСТАНОВЛЕНИЕ"));

        ChosenTemplate chosen = programs.choose(ORDER, List.of(school, city, SHIPPED), COMMON);

        assertThat(printed(chosen)).contains("ПОСТАНОВЛЕНИЕ");
        assertThat(chosen.setAside()).isSameAs(school.version());
    }

    @Test
    void printsByTheShippedFileWhenNoOtherFits() {
        TemplateEdition city =
                edition(
                        TemplateOwner.CITY,
                        "no Word file".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        ChosenTemplate chosen = programs.choose(ORDER, List.of(city, SHIPPED), COMMON);

        assertThat(chosen.edition().version()).isNull();
        assertThat(chosen.setAside()).isSameAs(city.version());
    }

    @Test
    void insertsTheLetterheadOfTheSchool() {
        byte[] own = EditedDocx.of(LETTERHEAD.bytes(), "({{", "Краткое название: ({{");
        TemplateEdition letterhead = edition(TemplateOwner.school(7), own);

        ChosenTemplate chosen =
                programs.choose(ORDER, List.of(SHIPPED), List.of(letterhead, LETTERHEAD));

        assertThat(printed(chosen)).contains("Краткое название: (");
        assertThat(chosen.letterhead()).isSameAs(letterhead.version());
    }

    @Test
    void leavesALetterheadAsideThatAsksForMoreThanASchool() {
        byte[] own = EditedDocx.of(LETTERHEAD.bytes(), "{{school.address}}", "{{school.phone}}");
        TemplateEdition letterhead = edition(TemplateOwner.school(7), own);

        ChosenTemplate chosen =
                programs.choose(ORDER, List.of(SHIPPED), List.of(letterhead, LETTERHEAD));

        assertThat(chosen.letterhead()).isNull();
        assertThat(chosen.setAside()).isSameAs(letterhead.version());
        assertThat(printed(chosen)).contains("ул.\u00a0Школьная");
    }

    @Test
    void remembersNoLetterheadWhereNoneIsPrinted() {
        TemplateEdition letterhead = edition(TemplateOwner.school(7), LETTERHEAD.bytes());
        TemplateEdition journal = TemplateEdition.of(TemplateFiles.docx(JOURNAL));

        ChosenTemplate chosen = programs.choose(JOURNAL, List.of(journal), List.of(letterhead));

        assertThat(chosen.letterhead()).isNull();
    }

    @Test
    void compilesAPairOfFilesOnce() {
        TemplatePrograms.Program first = programs.program(ORDER, SHIPPED, LETTERHEAD);

        assertThat(programs.program(ORDER, TemplateEdition.of(SHIPPED.bytes()), LETTERHEAD))
                .isSameAs(first);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        byte[] docx =
                EditedDocx.of(
                        EditedDocx.of(SHIPPED.bytes(), "{{city}}", "{{town}}"),
                        "{{preamble}}",
                        "{{preambel}}");

        List<Finding> findings =
                programs.program(ORDER, TemplateEdition.of(docx), LETTERHEAD).findings();

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_TAG, FindingCode.UNKNOWN_TAG);
        assertThat(findings).extracting(Finding::suggestion).contains("preamble");
    }

    @Test
    void refusesToPrintAnythingWhenNothingFits() {
        TemplateEdition only = edition(TemplateOwner.CITY, broken());

        assertThatThrownBy(() -> programs.choose(ORDER, List.of(only), COMMON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shipsALetterheadThatFitsItsOwnData() {
        TemplatePrograms.Program program =
                programs.program(TemplateShelf.LETTERHEAD, LETTERHEAD, LETTERHEAD);

        assertThat(program.findings()).isEmpty();
        assertThat(
                        PlainText.of(
                                PrintTemplate.print(
                                        Objects.requireNonNull(program.template()),
                                        Sample.of(TemplateShelf.LETTERHEAD),
                                        "",
                                        "",
                                        Instant.EPOCH)))
                .contains("МБОУ «Ершовская СОШ»");
    }
}
