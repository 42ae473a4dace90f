package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Experience;
import org.nastavnik.people.Person;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.PersonName;

class CategoryChangeTest {

    private static final long SCHOOL = 1;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private static Person pupilBorn(LocalDate day) {
        Person person = new Person(new PersonName("Пробный", "Илья", null), Gender.M, FIRST);
        person.bornOn(day);
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, "11 «А»", FIRST));
        return person;
    }

    private static List<CategoryChange.Kind> until(LocalDate report, Person person) {
        return CategoryChange.of(person, SCHOOL, new Period(FIRST, report))
                .map(CategoryChange::kind)
                .toList();
    }

    @Test
    void pupilTurns18InTheYear() {
        Person pupil = pupilBorn(LocalDate.of(2008, 12, 3));

        assertThat(until(LocalDate.of(2026, 12, 2), pupil)).isEmpty();
        assertThat(until(LocalDate.of(2026, 12, 3), pupil))
                .containsExactly(CategoryChange.Kind.ADULT);
    }

    @Test
    void pupilTurns14InTheYear() {
        Person pupil = pupilBorn(LocalDate.of(2012, 10, 1));

        assertThat(until(LocalDate.of(2026, 11, 1), pupil))
                .containsExactly(CategoryChange.Kind.FOURTEEN);
    }

    @Test
    void teacherPassesThreeYearsOfExperienceInTheYear() {
        Person teacher = new Person(new PersonName("Тестова", "Анна", null), Gender.F, FIRST);
        teacher.affiliate(new Affiliation(SCHOOL, AffiliationKind.TEACHER, "учитель", FIRST));
        Experience.since(LocalDate.of(2024, 1, 15), teacher, SCHOOL);

        assertThat(until(LocalDate.of(2027, 1, 14), teacher)).isEmpty();
        assertThat(until(LocalDate.of(2027, 1, 15), teacher))
                .containsExactly(CategoryChange.Kind.EXPERIENCED);
    }

    @Test
    void teacherOfUnknownExperienceIsNotListed() {
        Person teacher = new Person(new PersonName("Тестова", "Анна", null), Gender.F, FIRST);
        teacher.affiliate(new Affiliation(SCHOOL, AffiliationKind.TEACHER, "учитель", FIRST));

        assertThat(until(LocalDate.of(2027, 5, 31), teacher)).isEmpty();
    }

    @Test
    void personOfTwoSchoolsIsListedWhereHeLearns() {
        Person pupil = pupilBorn(LocalDate.of(2008, 12, 3));

        assertThat(CategoryChange.of(pupil, 2, new Period(FIRST, FIRST.plusMonths(6)))).isEmpty();
    }
}
