package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class BeginYearTest {

    private static final long SCHOOL = 1;
    private static final SchoolYear FORMER = new SchoolYear(2025);
    private static final SchoolYear NOW = new SchoolYear(2026);

    private final List<YearBegun> told = new ArrayList<>();
    private final Map<SchoolYear, ProgrammeYear> kept = new TreeMap<>();
    private LocalDate today = LocalDate.of(2026, 9, 1);
    private final BeginYear begin = new BeginYear();

    BeginYearTest() {
        begin.years = new KeptYears();
        begin.begun = new Told();
        begin.schools =
                begin.years.schools =
                        new Schools() {
                            @Override
                            public LocalDate today() {
                                return today;
                            }

                            @Override
                            public School byId(long id) {
                                return new School(
                                        "Учебный",
                                        null,
                                        new SchoolRequisites(
                                                today, "Ш", "Ш", null, "директор", null));
                            }
                        };
    }

    @Test
    void takesTheFormerYearOverAndTellsTheRoomsOnce() {
        ProgrammeYear former = new ProgrammeYear(SCHOOL, FORMER);
        former.activateBy(3);
        kept.put(FORMER, former);

        boolean first = begin.begin(SCHOOL, NOW);
        boolean second = begin.begin(SCHOOL, NOW);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(told).containsExactly(new YearBegun(SCHOOL, FORMER, NOW));
        assertThat(kept.get(NOW).stateOn(today)).isEqualTo(ProgrammeYear.State.DRAFT);
    }

    @Test
    void schoolYearBoundaryOffersThisYearUntilJuneAndThenTheNext() {
        Optional<SchoolYear> september = begin.next(SCHOOL);
        begin.begin(SCHOOL, NOW);
        Optional<SchoolYear> begunAlready = begin.next(SCHOOL);
        today = LocalDate.of(2027, 5, 31);
        Optional<SchoolYear> may = begin.next(SCHOOL);
        today = LocalDate.of(2027, 6, 1);

        assertThat(september).contains(NOW);
        assertThat(begunAlready).isEmpty();
        assertThat(may).isEmpty();
        assertThat(begin.next(SCHOOL)).contains(new SchoolYear(2027));
    }

    @Test
    void aClosedYearRefusesChangesWhereverTheyComeFrom() {
        ProgrammeYear closed = new ProgrammeYear(SCHOOL, FORMER);
        closed.activateBy(3);
        closed.close(LocalDate.of(2026, 5, 30));
        kept.put(FORMER, closed);

        begin.years.requireOpen(SCHOOL, NOW);

        assertThatThrownBy(() -> begin.years.requireOpen(SCHOOL, FORMER))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("school.year.rule.closed");
    }

    private final class KeptYears extends ProgrammeYears {

        @Override
        public Optional<ProgrammeYear> find(long schoolId, SchoolYear year) {
            return Optional.ofNullable(kept.get(year));
        }

        @Override
        ProgrammeYear touched(long schoolId, SchoolYear year) {
            return kept.computeIfAbsent(year, y -> new ProgrammeYear(schoolId, y));
        }

        @Override
        void hold(long schoolId) {}
    }

    private final class Told implements Event<YearBegun> {

        @Override
        public void fire(YearBegun event) {
            told.add(event);
        }

        @Override
        public <U extends YearBegun> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends YearBegun> CompletionStage<U> fireAsync(
                U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<YearBegun> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends YearBegun> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends YearBegun> Event<U> select(
                TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
