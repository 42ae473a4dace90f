package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.YearEnd;
import org.nastavnik.shared.SchoolYear;

class OpenUnitsTest {

    private static List<YearEnd.Open> open(MentoringUnit unit) {
        OpenUnits open = new OpenUnits();
        open.units =
                new Units() {
                    @Override
                    public List<MentoringUnit> of(long schoolId, SchoolYear year) {
                        return List.of(unit);
                    }
                };
        return open.open(UnitFixtures.SCHOOL, UnitFixtures.YEAR);
    }

    @Test
    void unitsAtWorkAreEndedByOrdersOfTheirOwnYear() {
        assertThat(open(UnitFixtures.aPair()))
                .containsExactly(
                        new YearEnd.Open("pairing.yearEnd.units", 1, "orders/new?year=2026"));
    }

    @Test
    void unitsThatNoOrderFixedStandAgainstNothing() {
        assertThat(open(UnitFixtures.aProposedPair())).isEmpty();
    }
}
