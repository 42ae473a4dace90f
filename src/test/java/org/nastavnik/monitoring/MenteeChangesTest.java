package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;

class MenteeChangesTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final List<Measurement> all = new ArrayList<>();

    private void measured(String parameter, boolean restricted, long persons) {
        for (long person = 1; person <= persons; person++) {
            all.add(measurement(parameter, restricted, person, Moment.ENTRY, "4"));
            all.add(measurement(parameter, restricted, person, Moment.EXIT, "6"));
        }
    }

    private static Measurement measurement(
            String parameter, boolean restricted, long person, Moment moment, String mark) {
        return new Measurement(
                1,
                new Measurement.Subject(YEAR, person, parameter, "", moment, restricted),
                new Measurement.Result(
                        new BigDecimal(mark),
                        null,
                        Role.MENTEE,
                        person,
                        LocalDate.of(2026, 9, 20)));
    }

    private List<Impact> changes(long mentees) {
        MenteeChanges changes = new MenteeChanges();
        changes.parameters = new ImpactParameters();
        changes.measurements =
                new Measurements() {
                    @Override
                    List<Measurement> of(long schoolId, SchoolYear year) {
                        return all;
                    }
                };
        return changes.of(LongStream.rangeClosed(1, mentees).boxed().toList(), 1, YEAR);
    }

    @Test
    void meansOfFiveMenteesAreTold() {
        measured("FUTURE", false, 5);

        assertThat(changes(5))
                .singleElement()
                .satisfies(
                        impact -> {
                            assertThat(impact.n()).isEqualTo(5);
                            assertThat(impact.entry()).isEqualByComparingTo("4");
                            assertThat(impact.exit()).isEqualByComparingTo("6");
                        });
    }

    @Test
    void fewMenteesAreNotTold() {
        measured("FUTURE", false, 5);

        assertThat(changes(4)).isEmpty();
    }

    @Test
    void anxietyIsNobodysToTell() {
        measured("ANXIETY", true, 6);

        assertThat(changes(6)).isEmpty();
    }

    @Test
    void menteesOfOthersDoNotCount() {
        measured("FUTURE", false, 9);

        assertThat(changes(6)).singleElement().extracting(Impact::n).isEqualTo(6);
    }
}
