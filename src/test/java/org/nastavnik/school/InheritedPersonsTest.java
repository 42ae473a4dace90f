package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.LegalRepresentatives;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignment;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.people.Someone;
import org.nastavnik.shared.Beans;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class InheritedPersonsTest {

    private static final long FORMER = 1;
    private static final long SUCCESSOR = 2;
    private static final long CHILD = 20;
    private static final long MOTHER = 21;
    private static final long OTHER_CHILD = 22;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Map<Long, Person> everybody = new LinkedHashMap<>();
    private final List<Long> silent = new ArrayList<>();
    private final List<Long> known = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final InheritedPersons inherited = new InheritedPersons();

    @BeforeEach
    void aChildAndItsMother() {
        is(CHILD, AffiliationKind.PUPIL, "7 «А»");
        is(OTHER_CHILD, AffiliationKind.PUPIL, "8 «А»");
        is(MOTHER, AffiliationKind.PARENT, "");
        inherited.persons = new Everybody();
        inherited.representatives = new Acting();
        inherited.rooms = Beans.of(new Telling());
        inherited.current = Someone.ofSchool(SUCCESSOR, 77, Role.CURATOR);
        inherited.audit =
                new AuditLog() {
                    @Override
                    public void write(
                            @Nullable Long person,
                            @Nullable Long school,
                            String action,
                            @Nullable String subject) {
                        audited.add(person + " " + school + " " + action + " " + subject);
                    }
                };
        inherited.assignments =
                new RoleAssignments() {
                    @Override
                    public List<RoleAssignment> of(long personId) {
                        return List.of();
                    }
                };
    }

    private void is(long id, AffiliationKind kind, String post) {
        Person person =
                new Person(new PersonName("Тестова", "Яна", null), Gender.F, LocalDate.EPOCH);
        person.affiliate(new Affiliation(FORMER, kind, post, LocalDate.EPOCH));
        everybody.put(id, Ids.giveChild(person, id));
    }

    @Test
    void parentComesAlongWithTheChildAsOneOfTheSchoolAndOnRecord() {
        inherited.take(of(CHILD));

        assertThat(known).containsExactly(MOTHER);
        assertThat(person(MOTHER).affiliationIn(SUCCESSOR).map(Affiliation::kind))
                .contains(AffiliationKind.PARENT);
        assertThat(audited).containsExactly("77 2 REPRESENTATIVE_TAKEN_OVER person:21");
    }

    @Test
    void parentOfAChildWhoStaysBehindIsNotMadeKnown() {
        inherited.take(of(OTHER_CHILD));

        assertThat(known).isEmpty();
        assertThat(person(MOTHER).affiliationIn(SUCCESSOR)).isEmpty();
    }

    @Test
    void parentWhoHasSignedNothingStaysBehindAndThePageSaysSo() {
        silent.add(MOTHER);

        assertThat(inherited.brings(of(CHILD)).get(CHILD))
                .containsExactly(Inheritance.Note.brought("school.succession.representativeStays"));
        inherited.take(of(CHILD));

        assertThat(known).isEmpty();
        assertThat(person(MOTHER).affiliationIn(SUCCESSOR)).isEmpty();
        assertThat(audited).isEmpty();
    }

    @Test
    void parentWhomTheSuccessorKnowsActsForTheChildThereToo() {
        silent.add(MOTHER);
        person(MOTHER)
                .affiliate(new Affiliation(SUCCESSOR, AffiliationKind.TEACHER, "учитель", DAY));

        inherited.take(of(CHILD));

        assertThat(known).containsExactly(MOTHER);
        assertThat(person(MOTHER).affiliationIn(SUCCESSOR).map(Affiliation::kind))
                .contains(AffiliationKind.TEACHER);
    }

    private Person person(long id) {
        return Objects.requireNonNull(everybody.get(id));
    }

    private static Succession of(Long... persons) {
        return new Succession(FORMER, SUCCESSOR, DAY, SchoolYear.of(DAY), List.of(persons), null);
    }

    private final class Telling implements Inheritance {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<Long, List<Note>> brings(Succession succession) {
            return Map.of();
        }

        @Override
        public void take(Succession succession) {}

        @Override
        public boolean mayFollow(LegalRepresentative acting, Succession succession) {
            return !silent.contains(acting.personId());
        }
    }

    private final class Everybody extends Persons {

        @Override
        public List<Person> byIds(Collection<Long> ids, long schoolId) {
            return ids.stream().map(InheritedPersonsTest.this::person).toList();
        }

        @Override
        public Person known(long id) {
            return person(id);
        }
    }

    private final class Acting extends Representatives {

        @Override
        public Map<Long, List<LegalRepresentative>> of(Collection<Long> wards, long schoolId) {
            return wards.contains(CHILD)
                    ? Map.of(CHILD, List.of(LegalRepresentatives.mother(FORMER, CHILD, MOTHER)))
                    : Map.of();
        }

        @Override
        public void goOver(LegalRepresentative acting, long to) {
            known.add(acting.personId());
        }
    }
}
