package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Option;

class PersonOptionsTest {

    private static final long SCHOOL = 1;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final List<Person> people =
            List.of(
                    pupil(3, "Пробный", 2012),
                    pupil(1, "Ёжикова", 2013),
                    pupil(2, "Ежикова", 2011));

    private static Person pupil(long id, String last, int born) {
        Person person = new Person(new PersonName(last, "Алёна", null), Gender.F, FIRST);
        person.bornOn(LocalDate.of(born, 3, 8));
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, "7 «А»", FIRST));
        return Ids.giveChild(person, id);
    }

    private List<String> seenBy(Role role) {
        PersonOptions options = new PersonOptions();
        options.current = Someone.ofSchool(SCHOOL, 9, role);
        return options.of(people).stream().map(Option::label).toList();
    }

    @Test
    void namesakesAreToldApartByClassAndYearOfBirthThoughOneIsWrittenWithYo() {
        assertThat(seenBy(Role.CURATOR))
                .containsExactlyInAnyOrder(
                        "Ёжикова Алёна — 7 «А» — 2013",
                        "Ежикова Алёна — 7 «А» — 2011",
                        "Пробный Алёна — 7 «А»");
    }

    @Test
    void nobodyButTheCuratorSeesTheYearOfBirth() {
        assertThat(seenBy(Role.CLASS_TEACHER)).noneMatch(label -> label.contains("201"));
    }
}
