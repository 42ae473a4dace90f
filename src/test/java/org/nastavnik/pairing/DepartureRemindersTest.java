package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.place.Reminder.Due;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Visitor;

class DepartureRemindersTest {

    private final Departure departure =
            new Departure(
                    UnitFixtures.SCHOOL,
                    UnitFixtures.MENTEE,
                    Departure.Fate.MOVED,
                    "9 «А»",
                    LocalDate.of(2027, 5, 25));
    private LocalDate today = LocalDate.of(2030, 9, 1);
    private @Nullable String hindrance;

    private List<Due> due() {
        DepartureReminders reminders = new DepartureReminders();
        reminders.departures =
                new Departures() {
                    @Override
                    List<Departure> of(long school) {
                        return List.of(departure);
                    }
                };
        reminders.needed =
                new StillNeeded() {
                    @Override
                    Optional<String> why(Departure one) {
                        return Optional.ofNullable(hindrance);
                    }
                };
        reminders.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return today;
                    }
                };
        reminders.visitor = new Reader();
        return reminders.due(Someone.ofSchool(UnitFixtures.SCHOOL, 9, Role.CURATOR));
    }

    @Test
    void curatorIsRemindedOnTheFirstDayAfterTheTerm() {
        assertThat(due()).extracting(Due::path).containsExactly("leavers");

        today = LocalDate.of(2030, 8, 31);

        assertThat(due()).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatTheProgramWouldRefuse() {
        hindrance = "pairing.problem.hereStill";

        assertThat(due()).isEmpty();
    }

    private record Reader() implements Visitor {

        @Override
        public String base() {
            return "";
        }

        @Override
        public String csrfToken() {
            return "";
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("ru");
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }
}
