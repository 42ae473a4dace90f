package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;

class ReckonImpactTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final ImpactParameter ANXIETY =
            new ImpactParameters().find("ANXIETY").orElseThrow();

    private final List<Measurement> all = new ArrayList<>();

    private void measured(long person, Moment moment, String mark) {
        all.add(
                new Measurement(
                        1,
                        new Measurement.Subject(YEAR, person, "ANXIETY", "", moment, true),
                        new Measurement.Result(
                                new BigDecimal(mark),
                                "методика",
                                Role.PSYCHOLOGIST,
                                17,
                                LocalDate.of(2026, 9, 20))));
    }

    private Impact.Pair pair(long person) {
        return ReckonImpact.Marks.of(all).pair(ANXIETY, person);
    }

    @Test
    void exitWithoutEntryIsNoGrowth() {
        measured(20, Moment.EXIT, "6.5");

        Impact impact = Impact.of("тревожность", true, List.of(pair(20)));

        assertThat(impact.n()).isZero();
        assertThat(impact.change()).isNull();
        assertThat(impact.missing()).isEqualTo(new Impact.Missing(1, 0));
    }

    @Test
    void lateExitIsMissingAndNotZero() {
        measured(20, Moment.ENTRY, "6.5");

        assertThat(pair(20)).isEqualTo(new Impact.Pair(new BigDecimal("6.5"), null));
    }

    @Test
    void eachMenteeOfAGroupIsMeasuredForHimself() {
        measured(20, Moment.ENTRY, "6.5");
        measured(21, Moment.ENTRY, "8");
        measured(20, Moment.EXIT, "5");
        measured(21, Moment.EXIT, "7.5");

        assertThat(pair(20).difference()).isEqualByComparingTo("-1.5");
        assertThat(pair(21).difference()).isEqualByComparingTo("-0.5");
    }

    @Test
    void quartersAreNeitherEntryNorExit() {
        measured(20, Moment.FIRST, "9");

        assertThat(pair(20)).isEqualTo(new Impact.Pair(null, null));
    }
}
