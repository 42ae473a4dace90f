package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.KnownOnes;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Visitor;

class LeaversPagesTest {

    private static final long LEAVER = 20;
    private static final LocalDate TODAY = LocalDate.of(2030, 9, 2);

    private final Departure departure =
            Ids.give(
                    new Departure(
                            UnitFixtures.SCHOOL,
                            LEAVER,
                            Departure.Fate.MOVED,
                            "9 «А»",
                            LocalDate.of(2027, 5, 25)),
                    5);

    private LeaversPage.Gone gone(String last, String first) {
        Person person =
                Ids.giveChild(
                        new Person(new PersonName(last, first, null), Gender.F, LocalDate.EPOCH),
                        LEAVER);
        LeaversPages pages = new LeaversPages();
        pages.letGo =
                new LetPupilsGo() {
                    @Override
                    List<Person> pupils(long school) {
                        return List.of();
                    }
                };
        pages.departures =
                new Departures() {
                    @Override
                    List<Departure> of(long school) {
                        return List.of(departure);
                    }
                };
        pages.units =
                new Units() {
                    @Override
                    public List<MentoringUnit> of(long school, SchoolYear year) {
                        return List.of();
                    }
                };
        pages.persons =
                new Persons() {
                    @Override
                    public KnownPersons known(Collection<Long> ids) {
                        return KnownOnes.of(person);
                    }
                };
        pages.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return TODAY;
                    }
                };
        pages.current = Someone.ofSchool(UnitFixtures.SCHOOL, 9, Role.CURATOR);
        pages.visitor = new Reader();
        return pages.page(new LeaversForm(), new Problems()).gone().get(0);
    }

    @Test
    void whoseTermIsOverHasHisNameStill() {
        LeaversPage.Gone shown = gone("Показова", "Яна");

        assertThat(shown.over()).isTrue();
        assertThat(shown.name()).isEqualTo("Показова Яна");
        assertThat(shown.cardStays()).isFalse();
    }

    @Test
    void pageSaysThatTheCardStaysWhereSomebodyElseNeedsIt() {
        departure.destroyed(TODAY, "акт № 1");

        LeaversPage.Gone shown = gone("Показова", "Яна");

        assertThat(shown.cardStays()).isTrue();
        assertThat(shown.name()).doesNotContain("Показова");
    }

    @Test
    void pageSaysNothingOfTheCardOfOneWhoIsForgotten() {
        departure.destroyed(TODAY, "акт № 1");

        LeaversPage.Gone shown = gone("Обезличено", String.valueOf(LEAVER));

        assertThat(shown.cardStays()).isFalse();
        assertThat(shown.destroyed()).contains("акт № 1");
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
