package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.monitoring.DepersonalisedData;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class MunicipalCompendiumTest {

    private static final Outcome HIDDEN = new Outcome(true, null);
    private static final Outcome UNKNOWN = new Outcome(false, null);

    private static DepersonalisedData.Cell told(int number) {
        return new DepersonalisedData.Cell(false, false, number);
    }

    private static MunicipalCompendium.School school(int no) {
        return new MunicipalCompendium.School(
                "Школа " + no,
                told(1),
                told(2),
                told(0),
                told(1),
                told(14),
                0,
                HIDDEN,
                new Outcome(false, new BigDecimal("88.2")),
                HIDDEN);
    }

    private static MunicipalCompendium of(
            List<MunicipalCompendium.School> schools,
            List<MunicipalCompendium.FormPractices> forms) {
        return new MunicipalCompendium(
                new Letterhead(null, InstitutionName.of("Учреждение «ИМЦ»"), "ИМЦ", "Образцовск"),
                "города Образцовска",
                "Образцовск",
                "2026 – 2027",
                2027,
                List.of(),
                schools,
                new MunicipalCompendium.Totals(
                        told(60),
                        told(120),
                        told(0),
                        told(60),
                        told(12840),
                        1,
                        HIDDEN,
                        UNKNOWN,
                        HIDDEN),
                forms,
                List.of(),
                List.of(),
                List.of(),
                new Signatory(
                        Post.of("методист"),
                        DeclinableName.of(new PersonName("Показова", "Инна", null), Gender.F)),
                null,
                null);
    }

    @Test
    void keepsSixtySchoolsUnderTheHeadsOfBothTables() throws Exception {
        MunicipalCompendium compendium =
                of(
                        IntStream.rangeClosed(1, 60)
                                .mapToObj(MunicipalCompendiumTest::school)
                                .toList(),
                        List.of());

        assertThat(PaperText.of(compendium))
                .contains(
                        "\nШкола 60\t1\t2\t0\t1\t14\n",
                        "\nШкола 60\t0\tменее 3\t88,2\u00a0%\tмало данных\n",
                        "\nВсего\t60\t120\t0\t60\t12\u00a0840\n",
                        "\nВсего\t1\tскрыто\tн/д\tмало данных\n");
        assertThat(PaperText.xmlOf(compendium).split("<w:tblHeader/>", -1)).hasSize(3);
    }

    @Test
    void listsPracticesInTheContents() throws Exception {
        SchoolCompendium.PracticeText text =
                SchoolCompendium.PracticeText.of(
                        PracticeTest.written(),
                        "«Учитель – учитель»",
                        List.of("Примерова А.С."),
                        Attached.NONE);
        MunicipalCompendium.Practice practice =
                new MunicipalCompendium.Practice(7, "Школа 1", text);

        assertThat(
                        PaperText.of(
                                of(
                                        List.of(),
                                        List.of(
                                                new MunicipalCompendium.FormPractices(
                                                        "«Учитель – учитель»",
                                                        List.of(practice))))))
                .contains(
                        "\n2.1. Практики формы «Учитель – учитель»\t",
                        "\n7. " + text.title() + "\t",
                        "\n7. " + text.title() + " – Школа 1.\n")
                .doesNotContain("Практики в этом учебном году не представлены.");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(PaperText.of(of(List.of(), List.of())))
                .contains(
                        "Практики в этом учебном году не представлены.",
                        "Практик нет.",
                        "Сборники представили все школы.",
                        "Сборник подводит итоги наставничества");
    }
}
