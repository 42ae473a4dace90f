package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.monitoring.CompendiumPart;
import org.nastavnik.monitoring.DepersonalisedData;
import org.nastavnik.monitoring.DepersonalisedData.Cell;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.school.MentoringForms;

class ToldNumbersTest {

    private static final Figures ONE_PAIR =
            Figures.of(
                    List.of(
                            new Figures.Unit(
                                    "TEACHER_TEACHER", false, Set.of(1L), Set.of(2L), 7, 8, 6)),
                    new MentoringForms().all());

    @Test
    void theSchoolItselfIsToldOfASinglePair() {
        ToldNumbers told = ToldNumbers.inside(ONE_PAIR);

        assertThat(told.tellsUnits()).isTrue();
        assertThat(told.byForm().get(0).mentees()).isEqualTo(new Cell(false, false, 1));
        assertThat(told.totals().plans()).isEqualTo(new Outcome(false, new BigDecimal("75.0")));
    }

    @Test
    void planNobodyHasApprovedIsNoDataAndNotZeroPercent() {
        Figures none =
                Figures.of(
                        List.of(
                                new Figures.Unit(
                                        "TEACHER_TEACHER", false, Set.of(1L), Set.of(2L), 7, 0, 0)),
                        new MentoringForms().all());

        assertThat(ToldNumbers.inside(none).totals().plans()).isEqualTo(new Outcome(false, null));
    }

    @Test
    void whatLeavesTheSchoolSaysExactlyWhatThePackageSays() {
        Cell few = new Cell(true, false, null);
        Cell hidden = new Cell(false, true, null);
        Cell none = new Cell(false, false, 0);
        DepersonalisedData.Form form =
                new DepersonalisedData.Form(
                        "«Учитель – учитель»",
                        few,
                        few,
                        hidden,
                        none,
                        hidden,
                        none,
                        none,
                        hidden,
                        new Outcome(true, null));
        DepersonalisedData.Totals totals =
                new DepersonalisedData.Totals(
                        hidden,
                        hidden,
                        hidden,
                        none,
                        hidden,
                        none,
                        none,
                        hidden,
                        new Outcome(true, null));

        ToldNumbers told =
                ToldNumbers.outside(new CompendiumPart.NumbersPart(List.of(form), totals));

        assertThat(told.byForm())
                .containsExactly(
                        new SchoolCompendium.FormNumbers(
                                "«Учитель – учитель»",
                                few,
                                few,
                                hidden,
                                none,
                                hidden,
                                new Outcome(true, null)));
        assertThat(told.totals().mentees()).isEqualTo(hidden);
        assertThat(told.tellsUnits()).as("pairs are hidden").isFalse();
    }

    @Test
    void withoutThePackageNoNumberLeavesTheSchool() {
        ToldNumbers told = ToldNumbers.nothing(ONE_PAIR);

        assertThat(told.byForm())
                .extracting(SchoolCompendium.FormNumbers::mentors)
                .extracting(Cell::count)
                .containsOnlyNulls();
        assertThat(told.totals().meetings().count()).isNull();
    }
}
