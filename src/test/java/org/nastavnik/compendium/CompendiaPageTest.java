package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.compendium.CompendiaPage.Chip;
import org.nastavnik.compendium.CompendiaPage.Line;
import org.nastavnik.shared.SchoolYear;

class CompendiaPageTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final List<Line> SCHOOLS =
            List.of(line("А", "SUBMITTED"), line("Б", null), line("В", "ACCEPTED"));

    private static Line line(String school, @Nullable String state) {
        return new Line(
                school,
                state == null
                        ? null
                        : new SubmissionLine(1, 1, "", "", "", state, null, Map.of(), "", 1));
    }

    @Test
    void showsWhatWaitsForADecisionAndCountsAll() {
        CompendiaPage page = CompendiaPage.of(YEAR, "SUBMITTED", SCHOOLS, List.of());

        assertThat(page.schools()).extracting(Line::school).containsExactly("А");
        assertThat(page.all()).isEqualTo(3);
        assertThat(page.submitted()).isEqualTo(2);
        assertThat(page.chips())
                .contains(new Chip("SUBMITTED", 1), new Chip("RETURNED", 0), new Chip("NONE", 1));
    }

    @Test
    void showsEverySchoolWithoutAChoice() {
        assertThat(CompendiaPage.of(YEAR, "", SCHOOLS, List.of()).schools()).hasSize(3);
    }
}
