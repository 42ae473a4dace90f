package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.SchoolYear;

class YearShiftTest {

    private static RoadMapItem.Terms moved(String content, String deadline) {
        return new YearShift(new SchoolYear(2025), new SchoolYear(2026))
                .moved(
                        new RoadMapItem.Terms(
                                "Подготовка",
                                null,
                                content,
                                deadline,
                                LocalDate.of(2026, 5, 31),
                                "Отчёт за 2025 – 2026 учебный год",
                                null,
                                List.of("куратор")));
    }

    @Test
    void movesDeadlinesHoweverTheyAreWritten() {
        RoadMapItem.Terms terms = moved("Совет", "сентябрь 2025 – 15.05.2026");

        assertThat(terms.deadlineText()).isEqualTo("сентябрь 2026 – 15.05.2027");
        assertThat(terms.deadlineTo()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(terms.result()).isEqualTo("Отчёт за 2026 – 2027 учебный год");
        assertThat(terms.responsible()).containsExactly("куратор");
    }

    @Test
    void leavesTheDatesOfActsAndFurtherYears() {
        assertThat(moved("Приказ от 12.09.2025 № 20, программа до 2030 года", "").content())
                .isEqualTo("Приказ от 12.09.2025 № 20, программа до 2030 года");
    }
}
