package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.KnownOnes;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class NamesakesInBasesTest {

    private static final long SCHOOL = 1;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final BasePapers papers = new BasePapers();

    NamesakesInBasesTest() {
        papers.papers = new OneSchoolsPapers();
        papers.contacts = new NoContacts();
        papers.persons = new NobodyElse();
        papers.schools = new October();
    }

    private static RequestRow mentee(long id, String last, String grade) {
        Person person = new Person(new PersonName(last, "Анна", null), Gender.F, FIRST);
        person.bornOn(LocalDate.of(2013, 3, 8));
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, grade, FIRST));
        return new RequestRow(Ids.giveChild(person, id), UnitFixtures.aRequest(), List.of());
    }

    private MenteeBase base(RequestRow... rows) {
        return papers.mentees(List.of(rows), SCHOOL, UnitFixtures.YEAR);
    }

    @Test
    void baseOfMenteesTellsNamesakesApartByTheirClasses() throws Exception {
        MenteeBase base = base(mentee(1, "Учебная", "7 «А»"), mentee(2, "Учебная", "8 «Б»"));

        assertThat(PaperText.of(base))
                .contains("\n1\tУчебная Анна (7 «А»)\t", "\n2\tУчебная Анна (8 «Б»)\t");
        assertThat(BaseTables.rows(base))
                .extracting(row -> row.get(1))
                .containsExactly("Учебная Анна (7 «А»)", "Учебная Анна (8 «Б»)");
    }

    @Test
    void baseWithoutNamesakesNamesNoClass() throws Exception {
        MenteeBase base = base(mentee(1, "Учебная", "7 «А»"), mentee(2, "Показова", "8 «Б»"));

        assertThat(PaperText.of(base)).contains("\n1\tУчебная Анна\t", "\n2\tПоказова Анна\t");
    }

    private static final class OneSchoolsPapers extends SchoolPapers {

        @Override
        public Letterhead letterhead(long schoolId, LocalDate day) {
            return new Letterhead(null, InstitutionName.of("Школа № 1"), "Школа № 1", "г. Ершовск");
        }

        @Override
        public Signatory curator(long schoolId, LocalDate day) {
            return new Signatory(
                    Post.of("методист"),
                    DeclinableName.of(new PersonName("Тестова", "Ольга", null), Gender.F));
        }
    }

    private static final class NoContacts extends BaseContacts {

        @Override
        Map<Long, String> of(Collection<Person> people, long schoolId, LocalDate day) {
            return people.stream().collect(Collectors.toMap(Person::id, person -> "нет"));
        }
    }

    private static final class NobodyElse extends Persons {

        @Override
        public KnownPersons known(Collection<Long> ids) {
            return KnownOnes.of();
        }
    }

    private static final class October extends Schools {

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 10, 1);
        }
    }
}
