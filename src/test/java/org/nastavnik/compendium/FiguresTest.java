package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.MentoringForms;

class FiguresTest {

    private static final List<Figures.Unit> UNITS =
            List.of(
                    new Figures.Unit("TEACHER_TEACHER", false, Set.of(1L, 2L), Set.of(3L), 7, 8, 8),
                    new Figures.Unit("TEACHER_TEACHER", true, Set.of(1L), Set.of(3L, 4L), 5, 3, 2));

    private static Figures figures(List<Figures.Unit> units) {
        return Figures.of(units, new MentoringForms().all());
    }

    @Test
    void countsAPersonOnceAndAReplacedMentorToo() {
        FormFigures totals = figures(UNITS).totals();

        assertThat(totals).isEqualTo(new FormFigures("", 2, 2, 1, 1, 12, 11, 10));
    }

    @Test
    void mentorInOneFormAndMenteeInAnotherCountsInEachRole() {
        List<Figures.Unit> units =
                List.of(
                        new Figures.Unit("TEACHER_PUPIL", false, Set.of(1L), Set.of(2L), 0, 0, 0),
                        new Figures.Unit("PUPIL_PUPIL", false, Set.of(2L), Set.of(3L), 0, 0, 0));

        assertThat(figures(units).totals()).extracting("mentors", "mentees").containsExactly(2, 2);
    }

    @Test
    void namesOnlyFormsThatWereUsed() {
        assertThat(figures(UNITS).byForm())
                .extracting(FormFigures::form)
                .containsExactly(new MentoringForms().byCode("TEACHER_TEACHER").name());
    }

    @Test
    void saysWhetherTheTargetOfPlansIsReached() {
        assertThat(figures(UNITS).indicators().get(0))
                .extracting("value", "status")
                .containsExactly("90,9\u00a0%", "достигнут");
    }

    @Test
    void saysOfHowManyUnitsThePlansTell() {
        List<Figures.Unit> some = List.of(UNITS.get(0), withoutPlan());

        assertThat(figures(some).plansNote(1))
                .isEqualTo("План есть у 1 из 2 пар и групп, процент выполнения посчитан по ним.");
        assertThat(figures(some).plansNote(3)).as("would tell of one pair").isNull();
        assertThat(figures(UNITS).plansNote(1)).as("all have one").isNull();
        assertThat(figures(List.of(withoutPlan())).plansNote(1)).as("none has one").isNull();
    }

    private static Figures.Unit withoutPlan() {
        return new Figures.Unit("PUPIL_PUPIL", false, Set.of(5L), Set.of(6L), 0, 0, 0);
    }

    @Test
    void doesNotTakeMissingPlansForNone() {
        List<Figures.Unit> without =
                List.of(
                        new Figures.Unit(
                                "TEACHER_TEACHER", false, Set.of(1L), Set.of(3L), 0, 0, 0));

        assertThat(figures(without).totals().plans()).isEqualTo("нет данных");
    }
}
