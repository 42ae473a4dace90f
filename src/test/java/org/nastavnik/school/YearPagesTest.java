package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.PageText;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class YearPagesTest {

    private static ProgrammeYearPage year(String state, ProgrammeYearPage.May may) {
        return new ProgrammeYearPage(
                2026,
                "2026/2027",
                state,
                "01.09.2026",
                "31.05.2027",
                true,
                true,
                List.of("«Учитель – учитель»"),
                List.of(new ProgrammeYearPage.Row("Родителей", "31")),
                "01.10.2026",
                List.of(),
                "",
                "",
                "Не внесён журнал",
                List.of(new YearEnd.Open("pairing.yearEnd.units", 3, "units")),
                List.of(new ProgrammeYearPage.Other(2025, "2025/2026")),
                may,
                "",
                new Problems());
    }

    @ParameterizedTest
    @CsvSource({
        "ru,3 пары и группы ещё работают,Закрыть год",
        "en,3 pairs and groups,Close the year"
    })
    void whatIsOpenStandsBeforeTheEnd(String language, String open, String close) {
        ProgrammeYearPage.May may = new ProgrammeYearPage.May(true, true, false, false);

        assertThat(PageText.of(View.of("school/year", year("COMPLETING", may)), language))
                .contains(open, close, "Не внесён журнал")
                .doesNotContain("programme-year/closure");
    }

    @ParameterizedTest
    @CsvSource({"ru,Причина", "en,Reason"})
    void theDirectorOpensAClosedYearWithAReason(String language, String label) {
        ProgrammeYearPage.May may = new ProgrammeYearPage.May(false, false, true, false);

        assertThat(PageText.of(View.of("school/year", year("CLOSED", may)), language))
                .contains(label, "programme-year/reopening");
    }

    @ParameterizedTest
    @CsvSource({"ru,5 наставников из базы", "en,5 mentors of the base"})
    void beginningSaysInWordsWhatIsCopied(String language, String words) {
        BeginYearPage page =
                new BeginYearPage(
                        2026,
                        "2026/2027",
                        "2025/2026",
                        true,
                        List.of(new YearCarryOver.Copy("pairing.carry.mentors", 5)));

        assertThat(PageText.of(View.of("school/year-begin", page), language)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"ru,Региональные и муниципальные основания", "en,Acts of region and municipality"})
    void theFormKeepsWhatStands(String language, String label) {
        ProgrammeYear known = new ProgrammeYear(1, new SchoolYear(2026));
        YearFormPage page =
                new YearFormPage(
                        2026,
                        "2026/2027",
                        0,
                        YearForm.of(known),
                        new Problems(),
                        List.of(),
                        List.of(new Option("TEACHER_TEACHER", "«Учитель – учитель»")),
                        List.of(new YearFormPage.Count("count.PUPILS", "PUPILS")),
                        List.of(new YearFormPage.Target("target.X", "Доля", "90")));

        assertThat(PageText.of(View.of("school/year-form", page), language))
                .contains(label, "value=\"2027-05-31\"", "90");
    }

    @ParameterizedTest
    @CsvSource({"ru,Правопреемник", "en,Successor"})
    void theCardShowsVersionsActingOneAndSuccessor(String language, String successor) {
        SchoolCardPage.Version version =
                new SchoolCardPage.Version(
                        5,
                        "02.11.2026",
                        "",
                        "Гимназия № 5",
                        "Гимназия № 5",
                        "",
                        "Показова Татьяна",
                        "и.о. директора",
                        "приказа № 15-к",
                        true);
        SchoolCardPage page =
                new SchoolCardPage(
                        "Гимназия № 5",
                        version,
                        "Учебный",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Томск",
                        List.of(version),
                        "school",
                        null,
                        "01.12.2026",
                        "Лицей № 1",
                        List.of());

        assertThat(PageText.of(View.of("school/card", page), language))
                .contains(successor, "Лицей № 1", "и.о. директора", "school/requisites/5");
    }
}
