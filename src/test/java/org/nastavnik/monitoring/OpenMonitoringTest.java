package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

class OpenMonitoringTest {

    private static OpenMonitoring monitoring() {
        OpenMonitoring open = new OpenMonitoring();
        open.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return LocalDate.of(2026, 10, 1);
                    }
                };
        open.current = Someone.ofSchool(1, 12, Role.CURATOR);
        open.cycles =
                new MonitoringCycles() {
                    @Override
                    Set<SchoolYear> years(long school) {
                        return Set.of(new SchoolYear(2024), new SchoolYear(2025));
                    }
                };
        return open;
    }

    @Test
    void earlierYearIsLookedAtAndOver() {
        OpenMonitoring open = monitoring();

        open.lookAt(2024);

        assertThat(open.year()).isEqualTo(new SchoolYear(2024));
        assertThat(open.isOver()).isTrue();
        assertThat(open.others()).containsExactly(new SchoolYear(2026), new SchoolYear(2025));
    }

    @Test
    void yearInWhichNothingWasAskedIsThisYear() {
        OpenMonitoring open = monitoring();

        open.lookAt(2019);

        assertThat(open.year()).isEqualTo(new SchoolYear(2026));
        assertThat(open.isOver()).isFalse();
    }

    @Test
    void thisYearIsOpenWhetherItIsNamedOrNot() {
        OpenMonitoring open = monitoring();

        open.lookAt(2026);

        assertThat(open.isOver()).isFalse();
        assertThat(open.others()).containsExactly(new SchoolYear(2025), new SchoolYear(2024));
    }
}
