package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class ProgrammeYearTest {

    private static final long ORDER = 5;
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2027, 5, 1);
    private static final SchoolYear NOW = new SchoolYear(2026);

    private final ProgrammeYear year = new ProgrammeYear(1, NOW);

    private static YearTerms terms() {
        return new YearTerms(
                new Period(LocalDate.of(2026, 9, 15), LocalDate.of(2027, 5, 20)),
                false,
                true,
                List.of("TEACHER_TEACHER"),
                AUTUMN,
                Map.of(Contingent.PEDAGOGICAL_WORKERS, 31),
                Map.of("PLAN_COMPLETION_RATE", BigDecimal.valueOf(90)),
                "распоряжения департамента");
    }

    @Test
    void lastsFromSeptemberToMayWhereTheSchoolSaysNothing() {
        assertThat(year.period())
                .isEqualTo(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31)));
        assertThat(year.stateOn(AUTUMN)).isEqualTo(ProgrammeYear.State.DRAFT);
    }

    @Test
    void isActiveByTheOrderAndComesToItsEndInMay() {
        year.activateBy(ORDER);

        assertThat(year.stateOn(FIRST_OF_MAY.minusDays(1))).isEqualTo(ProgrammeYear.State.ACTIVE);
        assertThat(year.stateOn(FIRST_OF_MAY)).isEqualTo(ProgrammeYear.State.COMPLETING);
    }

    @Test
    void comesToItsEndWithTheFirstUnitThatHasFinished() {
        year.activateBy(ORDER);

        year.complete();

        assertThat(year.stateOn(AUTUMN)).isEqualTo(ProgrammeYear.State.COMPLETING);
    }

    @Test
    void isADraftAgainWhenItsOwnOrderFalls() {
        year.activateBy(ORDER);
        year.activateBy(ORDER + 1);
        year.undoActivationBy(ORDER + 1);
        ProgrammeYear.State afterTheOther = year.stateOn(AUTUMN);

        year.undoActivationBy(ORDER);

        assertThat(afterTheOther).isEqualTo(ProgrammeYear.State.ACTIVE);
        assertThat(year.stateOn(AUTUMN)).isEqualTo(ProgrammeYear.State.DRAFT);
    }

    @Test
    void isNotClosedBeforeItsEnd() {
        year.activateBy(ORDER);

        assertThatThrownBy(() -> year.close(AUTUMN))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("school.year.rule.notCompleting");
    }

    @Test
    void isOnlyReadWhenClosed() {
        year.activateBy(ORDER);
        year.close(FIRST_OF_MAY);

        assertThatThrownBy(() -> year.agreeTo(terms()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("school.year.rule.closed");
        assertThatThrownBy(() -> year.undoActivationBy(ORDER)).isInstanceOf(RuleBroken.class);
        assertThat(year.terms().forms()).isEmpty();
    }

    @Test
    void opensAgainWithAReason() {
        year.activateBy(ORDER);
        year.close(FIRST_OF_MAY);

        year.reopen("Не внесён итоговый журнал");

        assertThat(year.stateOn(FIRST_OF_MAY)).isEqualTo(ProgrammeYear.State.COMPLETING);
        assertThat(year.reopenReason()).isEqualTo("Не внесён итоговый журнал");
        assertThatThrownBy(() -> year.reopen("ещё раз")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void keepsWhatTheSchoolSets() {
        year.agreeTo(terms());

        assertThat(year.terms()).isEqualTo(terms());
        assertThat(year.counted(Contingent.PEDAGOGICAL_WORKERS)).contains(31);
        assertThat(year.counted(Contingent.PUPILS)).isEmpty();
    }

    @Test
    void takesOverEverythingButTheCounts() {
        year.agreeTo(terms());
        ProgrammeYear next = new ProgrammeYear(1, new SchoolYear(2027));

        next.takeOver(year);

        assertThat(next.terms().forms()).containsExactly("TEACHER_TEACHER");
        assertThat(next.targets()).isEqualTo(year.targets());
        assertThat(next.regionalBasis()).isEqualTo("распоряжения департамента");
        assertThat(next.pupils()).isFalse();
        assertThat(next.contingents()).isEmpty();
        assertThat(next.period().from()).isEqualTo(LocalDate.of(2027, 9, 1));
    }
}
