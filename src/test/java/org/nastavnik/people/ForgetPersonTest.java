package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Beans;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class ForgetPersonTest {

    private static final long SCHOOL = 1;
    private static final long CHILD = 20;
    private static final long MOTHER = 21;
    private static final LocalDate TODAY = LocalDate.of(2030, 9, 2);
    private static final String NAMELESS = "Обезличено";

    private final Map<Long, Person> everybody = new LinkedHashMap<>();
    private final Set<Long> busyParents = new TreeSet<>();
    private final Set<Long> needing = new TreeSet<>();
    private final List<Person> merged = new ArrayList<>();
    private final List<RoleAssignment> roles = new ArrayList<>();
    private final Identity account = new Identity(1, "s-20", Instant.EPOCH);
    private final List<Long> withdrawn = new ArrayList<>();
    private final ForgetPerson forget = new ForgetPerson();

    @BeforeEach
    void aChildAndItsMother() {
        Person child = is(CHILD, AffiliationKind.PUPIL);
        child.rename(new PersonName("Показова", "Яна", null), LocalDate.of(2026, 3, 1));
        child.bornOn(LocalDate.of(2010, 5, 17));
        child.contacts("8 900 000-00-00", "yana@school.example");
        is(MOTHER, AffiliationKind.PARENT);
        account.linkTo(CHILD);
        account.seen(new IdentityHints("Показова", "Яна", null, null), Instant.EPOCH);
        forget.persons = new Everybody();
        forget.representatives = new OneMother();
        forget.identities = new OneAccount();
        forget.assignments = new Roles();
        forget.tokens =
                new PersonalTokens() {
                    @Override
                    public void withdrawAllOf(long personId) {
                        withdrawn.add(personId);
                    }
                };
        forget.elsewhere = new NeededElsewhere();
        forget.elsewhere.assignments = forget.assignments;
        forget.elsewhere.representatives = forget.representatives;
        forget.elsewhere.rooms = Beans.of((id, today) -> id == CHILD ? needing : Set.of());
    }

    private Person is(long id, AffiliationKind kind) {
        Person person =
                new Person(new PersonName("Тестова", "Яна", null), Gender.F, LocalDate.EPOCH);
        person.affiliate(new Affiliation(SCHOOL, kind, "", LocalDate.EPOCH));
        everybody.put(id, Ids.giveChild(person, id));
        return person;
    }

    private Person person(long id) {
        return Objects.requireNonNull(everybody.get(id));
    }

    private ForgetPerson.Forgotten forget() {
        return forget.forget(CHILD, SCHOOL, NAMELESS, TODAY);
    }

    @Test
    void cardTellsNoMoreWhoHeWas() {
        boolean gone = forget().gone();

        Person child = person(CHILD);
        assertThat(gone).isTrue();
        assertThat(child.name().full()).isEqualTo("Обезличено 20");
        assertThat(child.names()).as("former names").hasSize(1);
        assertThat(child.searchName()).doesNotContain("показова", "тестова");
        assertThat(child.phone()).isNull();
        assertThat(child.email()).isNull();
        assertThat(child.birthDate()).as("the year only").isEqualTo(LocalDate.of(2010, 1, 1));
    }

    @Test
    void accountIsAStrangersAgain() {
        forget();

        assertThat(account.personId()).isNull();
        assertThat(account.hints().lastName()).isNull();
        assertThat(withdrawn).as("tokens").contains(CHILD);
    }

    @Test
    void motherGoesWithTheLastChild() {
        forget();

        assertThat(person(MOTHER).name().full()).isEqualTo("Обезличено 21");
        assertThat(person(MOTHER).affiliationIn(SCHOOL)).isEmpty();
    }

    @Test
    void motherOfAnotherChildStaysKnown() {
        busyParents.add(MOTHER);

        forget();

        assertThat(person(MOTHER).name().full()).isEqualTo("Тестова Яна");
    }

    @Test
    void motherWhoWorksInTheSchoolStaysKnown() {
        person(MOTHER)
                .affiliate(
                        new Affiliation(
                                SCHOOL, AffiliationKind.TEACHER, "учитель", LocalDate.EPOCH));

        forget();

        assertThat(person(MOTHER).name().full()).isEqualTo("Тестова Яна");
    }

    @Test
    void cardOfOneWhoLearnsInAnotherSchoolIsTheOthers() {
        person(CHILD)
                .affiliate(new Affiliation(2, AffiliationKind.PUPIL, "11 «А»", LocalDate.EPOCH));

        boolean gone = forget().gone();

        assertThat(gone).isFalse();
        assertThat(person(CHILD).name().full()).isEqualTo("Показова Яна");
        assertThat(account.personId()).isEqualTo(CHILD);
    }

    @Test
    void whoLearnedElsewhereBeforeIsForgottenWithAllThatTellsWhoHeWas() {
        person(CHILD).affiliate(new Affiliation(2, AffiliationKind.PUPIL, "9", LocalDate.EPOCH));
        person(CHILD).leave(2, TODAY.minusYears(4));

        ForgetPerson.Forgotten forgotten = forget();

        assertThat(forgotten.gone()).isTrue();
        assertThat(forgotten.schools()).containsExactlyInAnyOrder(SCHOOL, 2L);
        assertThat(person(CHILD).isForgotten()).isTrue();
    }

    @Test
    void whoCameOverByAReorganisationIsForgotten() {
        person(CHILD).goOver(SCHOOL, 2, TODAY.minusYears(5));
        person(CHILD).leave(2, TODAY.minusYears(4));

        assertThat(forget.forget(CHILD, 2, NAMELESS, TODAY).gone()).isTrue();
    }

    @Test
    void cardStaysWhileTheTermInAnotherSchoolRuns() {
        needing.add(2L);

        ForgetPerson.Forgotten forgotten = forget();

        assertThat(forgotten.gone()).isFalse();
        assertThat(forgotten.schools()).containsExactly(SCHOOL);
        assertThat(person(CHILD).isForgotten()).isFalse();
        assertThat(person(CHILD).affiliationIn(SCHOOL)).isEmpty();
        assertThat(person(CHILD).phone()).isNotNull();
    }

    @Test
    void cardStaysWhileHeHasARoleInTheCity() {
        roles.add(new RoleAssignment(CHILD, Role.METHODIST, null, LocalDate.EPOCH));

        assertThat(forget().gone()).isFalse();
    }

    @Test
    void needOfTheSchoolItselfDoesNotKeepTheCard() {
        needing.add(SCHOOL);

        assertThat(forget().gone()).isTrue();
    }

    @Test
    void otherEntriesOfTheSameHumanAreEmptiedToo() {
        Person other =
                new Person(new PersonName("Показова", "Яна", null), Gender.F, LocalDate.EPOCH);
        other.bornOn(LocalDate.of(2010, 5, 17));
        other.contacts("8 900 000-00-01", "old@school.example");
        merged.add(Ids.giveChild(other, 33));

        forget();

        assertThat(other.name().full()).isEqualTo("Обезличено 33");
        assertThat(other.birthDate()).isEqualTo(LocalDate.of(2010, 1, 1));
        assertThat(other.phone()).isNull();
        assertThat(other.email()).isNull();
    }

    @Test
    void motherIsToldAsForgottenOnlyWhenSheIs() {
        assertThat(forget().parents()).containsExactly(MOTHER);

        busyParents.add(MOTHER);

        assertThat(forget().parents()).isEmpty();
    }

    private final class Roles extends RoleAssignments {

        @Override
        public List<RoleAssignment> of(long personId) {
            return roles.stream().filter(role -> role.personId() == personId).toList();
        }
    }

    private final class Everybody extends Persons {

        @Override
        List<Person> mergedInto(long id) {
            return id == CHILD ? merged : List.of();
        }

        @Override
        public Person known(long id) {
            return person(id);
        }
    }

    private final class OneMother extends Representatives {

        @Override
        List<Long> forget(long wardId, long schoolId) {
            return List.of(MOTHER);
        }

        @Override
        public List<LegalRepresentative> actingOf(long personId) {
            return List.of();
        }

        @Override
        boolean everActed(long personId) {
            return busyParents.contains(personId);
        }
    }

    private final class OneAccount extends Identities {

        @Override
        public List<Identity> of(long personId) {
            return personId == CHILD ? List.of(account) : List.of();
        }
    }
}
