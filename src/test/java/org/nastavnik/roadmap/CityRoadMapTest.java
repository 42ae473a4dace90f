package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.school.Indicator;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

class CityRoadMapTest {

    private static final SchoolYear YEAR = new SchoolYear(2027);
    private static final Indicator GROWING =
            new Indicator(
                    "X",
                    "Доля",
                    "",
                    true,
                    null,
                    Map.of(2023, new BigDecimal(55), 2024, new BigDecimal(70)));

    private final CityOutline outline =
            new CityOutline(
                    YEAR,
                    InstitutionName.of("Управление образования администрации города Примерска"),
                    InstitutionName.of("Примерский городской округ"),
                    "ИМЦ г. Примерска");

    @Test
    void officialFormHasItsEighteenRowsInTheWordsOfTheTown() {
        List<CityOutline.Row> rows = outline.rows();

        assertThat(rows).hasSize(18);
        assertThat(rows.get(0).terms().content())
                .contains("подведомственных Управлению образования администрации города Примерска");
        assertThat(rows.get(8).terms().content())
                .startsWith("Информирование жителей Примерского городского округа");
        assertThat(rows).noneMatch(row -> row.terms().content().contains("{"));
    }

    @Test
    void monthsMoveIntoTheSchoolYear() {
        List<CityOutline.Row> rows = outline.rows();

        assertThat(rows.get(0).terms().deadline()).isEqualTo("Январь 2028 года");
        assertThat(rows.get(0).terms().deadlineTo()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(rows.get(10).terms().deadlineTo()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(rows.get(6).terms().deadlineTo()).isNull();
    }

    @Test
    void lastTargetIsCarriedOnAndMarked() {
        CityTargets targets = CityTargets.of(GROWING, Map.of());

        assertThat(targets.in(2024))
                .isEqualTo(new MunicipalRoadMap.Target(new BigDecimal("7E+1"), false));
        assertThat(targets.in(2028)).extracting("carried").isEqualTo(true);
        assertThat(targets.in(2019)).isNull();
    }

    @Test
    void whatTheTownSetsHoldsUntilItSetsAnother() {
        CityTargets targets =
                CityTargets.of(GROWING, Map.of(2028, new BigDecimal(75), 2030, new BigDecimal(80)));

        assertThat(List.of(2027, 2028, 2029, 2030, 2031))
                .extracting(year -> targets.in(year).value().intValue())
                .containsExactly(70, 75, 75, 80, 80);
        assertThat(targets.in(2029).carried()).isTrue();
        assertThat(targets.in(2030).carried()).isFalse();
    }

    @Test
    void rowIsLateUntilItIsDone() {
        CityRow row = new CityRow(1, terms(LocalDate.of(2027, 12, 31)), null);

        assertThat(row.isLate(LocalDate.of(2028, 1, 1))).isTrue();
        assertThat(row.isLate(LocalDate.of(2027, 12, 31))).isFalse();
        row.done(LocalDate.of(2028, 1, 5), null);
        assertThat(row.isLate(LocalDate.of(2028, 2, 1))).isFalse();
    }

    private static CityRow.Terms terms(LocalDate last) {
        return new CityRow.Terms("Совещание", "Декабрь", last, List.of("УО"));
    }

    @Test
    void deadlineOutsideTheYearIsRefusedBesideItsField() {
        CityRowForm form = new CityRowForm();
        form.content = "Совещание";
        form.responsible = "УО";
        form.deadlineTo = "2026-12-31";
        Problems problems = new Problems();

        CityRow.Terms terms = form.terms(YEAR, problems);

        assertThat(terms).isNull();
        assertThat(problems.all().keySet()).contains("deadlineTo");
    }

    @Test
    void orderNeedsItsNumberAndItsDateTogether() {
        CityNamesForm form = new CityNamesForm();
        form.number = "18";
        Problems problems = new Problems();

        assertThat(form.order(problems)).isNull();
        assertThat(problems.has("date")).isTrue();
    }
}
