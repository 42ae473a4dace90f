package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.SchoolYear;

class OutlinesTest {

    private static List<RoadMapItem.Terms> rows(Outline outline, int startYear) {
        return new FilledOutline(Outlines.of(outline), new SchoolYear(startYear), SCHOOL).rows();
    }

    @Test
    void haveTheRowsOfTheOfficialForms() {
        assertThat(rows(Outline.SECTIONS, 2026)).hasSize(31);
        assertThat(rows(Outline.SECTIONS, 2026).stream().map(r -> r.section()).distinct())
                .hasSize(5);
        assertThat(rows(Outline.STAGES, 2026)).hasSize(39);
        assertThat(rows(Outline.STAGES, 2026).stream().map(r -> r.section()).distinct()).hasSize(7);
        assertThat(rows(Outline.EMPTY, 2026)).isEmpty();
        assertThat(Outlines.stages()).hasSize(7);
    }

    @Test
    void moveMonthsIntoTheYear() {
        List<RoadMapItem.Terms> rows = rows(Outline.STAGES, 2027);

        assertThat(rows.get(0).deadlineText()).isEqualTo("Сентябрь 2027");
        assertThat(rows.get(0).deadlineTo()).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(rows.get(38).deadlineText()).isEqualTo("Май 2028");
        assertThat(rows.get(38).deadlineTo()).isEqualTo(LocalDate.of(2028, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2027, 2031})
    void leaveNoOtherYearAndNoWordInBraces(int startYear) {
        SchoolYear year = new SchoolYear(startYear);

        List<RoadMapItem> items =
                Stream.of(Outline.values())
                        .flatMap(outline -> rows(outline, startYear).stream())
                        .map(terms -> new RoadMapItem(terms, 1))
                        .toList();

        assertThat(items).noneMatch(item -> item.namesAnotherYear(year));
        assertThat(items).noneMatch(item -> item.isOutside(year));
        assertThat(items).noneMatch(item -> item.terms().toString().contains("{"));
    }

    @ParameterizedTest
    @EnumSource
    void fitIntoTheTable(Outline outline) {
        assertThat(rows(outline, 2026))
                .allSatisfy(
                        row -> {
                            assertThat(row.section()).hasSizeLessThanOrEqualTo(300);
                            assertThat(row.content()).hasSizeLessThanOrEqualTo(2000);
                            assertThat(row.deadlineText()).hasSizeLessThanOrEqualTo(200);
                        });
    }

    @Test
    void nameTheSchoolInItsCase() {
        FilledOutline filled =
                new FilledOutline(
                        Outlines.of(Outline.SECTIONS),
                        new SchoolYear(2026),
                        InstitutionName.of("Лицей № 5"));

        assertThat(filled.tasks()).anyMatch(task -> task.endsWith("наставничества в Лицее № 5"));
        assertThat(filled.tasks()).anyMatch(task -> task.endsWith("поле Лицея № 5"));
    }
}
