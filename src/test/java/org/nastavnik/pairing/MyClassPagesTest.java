package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class MyClassPagesTest {

    private static final long SCHOOL = 1;
    private static final long TEACHER = 9;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final List<Person> people =
            List.of(
                    pupil(1, "Яшина", "7 «А»"),
                    pupil(UnitFixtures.MENTEE, "Ёлкина", "7 а"),
                    pupil(3, "Жукова", "7 «А»"),
                    pupil(4, "Чужая", "7 «Б»"),
                    teacher());

    private static Person pupil(long id, String last, String grade) {
        Person person = new Person(new PersonName(last, "Алёна", null), Gender.F, FIRST);
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, grade, FIRST));
        return Ids.giveChild(person, id);
    }

    /** His post reads like a class. */
    private static Person teacher() {
        Person person = new Person(new PersonName("Образцов", "Пётр", null), Gender.M, FIRST);
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.TEACHER, "7 «А»", FIRST));
        return Ids.giveChild(person, 5);
    }

    private MyClassPage page(String... grades) {
        MyClassPages pages = new MyClassPages();
        pages.classes =
                new OwnClasses() {
                    @Override
                    List<ClassTeacher> of(long personId, long schoolId) {
                        return List.of(grades).stream()
                                .map(grade -> new ClassTeacher(schoolId, personId, grade))
                                .toList();
                    }
                };
        pages.persons =
                new Persons() {
                    @Override
                    public List<Person> of(long schoolId) {
                        return people;
                    }
                };
        pages.bases = new OneRequest();
        pages.units = new OnePair();
        pages.forms = new MentoringForms();
        pages.schools = new Autumn();
        pages.visible = new VisibleUnits();
        pages.visible.schools = pages.schools;
        pages.current = Someone.ofSchool(SCHOOL, TEACHER, Role.CLASS_TEACHER);
        return pages.list();
    }

    @Test
    void showsThePupilsOfTheOwnClassByTheAlphabet() {
        assertThat(page("7А").pupils())
                .extracting(MyClassPage.Line::name)
                .containsExactlyInAnyOrder("Ёлкина Алёна", "Жукова Алёна", "Яшина Алёна");
    }

    @Test
    void saysWhatIsAskedForAPupilAndInWhichPairHeIs() {
        MyClassPage.Line asked =
                page("7А").pupils().stream()
                        .filter(line -> line.personId() == UnitFixtures.MENTEE)
                        .findFirst()
                        .orElseThrow();

        assertThat(asked.requests()).hasSize(1);
        assertThat(asked.mayAsk()).isFalse();
        assertThat(asked.unit()).isEqualTo(UnitFixtures.aPair().code());
    }

    @Test
    void isEmptyForWhoHasNoClass() {
        assertThat(page().grades()).isEmpty();
        assertThat(page().pupils()).isEmpty();
    }

    private static final class OneRequest extends Bases {

        @Override
        public List<MenteeRequest> requests(long schoolId, SchoolYear year) {
            return List.of(Ids.give(UnitFixtures.aRequest(), 1));
        }
    }

    private static final class OnePair extends Units {

        @Override
        public List<MentoringUnit> of(long schoolId, SchoolYear year) {
            return List.of(UnitFixtures.aPair());
        }
    }

    private static final class Autumn extends Schools {

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 20);
        }
    }
}
