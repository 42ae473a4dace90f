package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class LetPupilsGoTest {

    private static final long SCHOOL = UnitFixtures.SCHOOL;
    private static final LocalDate MAY = LocalDate.of(2027, 5, 25);

    private final List<Person> people = new ArrayList<>();
    private final List<MentoringUnit> units = new ArrayList<>();
    private final MenteeRequest request = UnitFixtures.aRequest();
    private final List<Departure> departures = new ArrayList<>();
    private final List<Long> withoutRole = new ArrayList<>();
    private final Told told = new Told();
    private final LetPupilsGo letGo = new LetPupilsGo();

    LetPupilsGoTest() {
        letGo.departures = new Kept();
        letGo.units = new StandingUnits();
        letGo.bases = new Asked();
        letGo.cancel = new CancelUnit();
        letGo.cancel.bases = letGo.bases;
        letGo.cancel.units = letGo.units;
        letGo.persons = new People();
        letGo.assignments = new Roles();
        letGo.schools = new May();
        letGo.current = Someone.ofSchool(SCHOOL, 12, Role.CURATOR);
        letGo.audit = new Silent();
        letGo.left = told;
        pupil(UnitFixtures.MENTEE);
        pupil(UnitFixtures.SECOND_MENTEE);
    }

    @Test
    void whoFinishesTheSchoolInMayIsAGraduateAndAnOrderEndsThePair() {
        units.add(UnitFixtures.aPair());

        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE);

        assertThat(people.get(0).affiliationIn(SCHOOL).map(Affiliation::kind))
                .contains(AffiliationKind.GRADUATE);
        assertThat(told.events)
                .containsExactly(
                        new PupilsLeft(
                                SCHOOL, MAY, EndReason.COMPLETED, List.of(UnitFixtures.UNIT)));
        assertThat(units.get(0).state().standing()).as("until the order is registered").isTrue();
        assertThat(withoutRole).containsExactly(UnitFixtures.MENTEE);
    }

    @Test
    void termOfTheDataRunsThreeYearsFromTheEndOfTheSchoolYear() {
        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE);

        Departure departure = departures.get(0);
        assertThat(departure.keepUntil()).isEqualTo(LocalDate.of(2030, 8, 31));
        assertThat(departure.grade()).isEqualTo("11 «А»");
        assertThat(departure.isOver(LocalDate.of(2030, 8, 31))).isFalse();
        assertThat(departure.isOver(LocalDate.of(2030, 9, 1))).isTrue();
        assertThatThrownBy(() -> departure.destroyed(MAY, "акт № 1"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoMovesAwayIsOfTheSchoolNoMore() {
        units.add(UnitFixtures.aPair());

        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);

        assertThat(people.get(0).affiliationIn(SCHOOL)).isEmpty();
        assertThat(told.events.get(0).reason()).isEqualTo(EndReason.LEFT_SCHOOL);
    }

    @Test
    void groupGoesOnWithoutTheOneWhoLeft() {
        units.add(UnitFixtures.aGroup());

        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);

        assertThat(units.get(0).mentees()).containsExactly(UnitFixtures.SECOND_MENTEE);
        assertThat(told.events).isEmpty();
    }

    @Test
    void groupOfWhichAllLeaveEndsByTheOrder() {
        units.add(UnitFixtures.aGroup());

        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE, UnitFixtures.SECOND_MENTEE);

        assertThat(told.events).hasSize(1);
        assertThat(units.get(0).mentees()).hasSize(2);
    }

    @Test
    void proposedPairIsDroppedAndNobodyIsAskedForAnyMore() {
        units.add(UnitFixtures.aProposedPair());

        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE);

        assertThat(units.get(0).state()).isEqualTo(MentoringUnit.State.CANCELLED);
        assertThat(request.state()).isEqualTo(MenteeRequest.State.WITHDRAWN);
        assertThat(told.events).isEmpty();
    }

    @Test
    void whoHasLeftLeavesNotOnceMore() {
        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE);

        assertThatThrownBy(() -> go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.rule.leftAlready");
        assertThat(departures).hasSize(1);
    }

    private void go(Departure.Fate fate, Long... ids) {
        letGo.go(new LetPupilsGo.Leave(SCHOOL, fate, MAY), List.of(ids));
    }

    private void pupil(long id) {
        LocalDate since = LocalDate.of(2020, 9, 1);
        Person person = new Person(new PersonName("Тестова", "Яна", null), Gender.F, since);
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, "11 «А»", since));
        people.add(Ids.giveChild(person, id));
    }

    private final class Kept extends Departures {

        @Override
        void hold(long schoolId) {
            // nobody else is here
        }

        @Override
        void add(Departure departure) {
            departures.add(departure);
        }
    }

    private final class StandingUnits extends Units {

        @Override
        public List<MentoringUnit> ofPerson(long personId, long schoolId, SchoolYear year) {
            return units.stream().filter(unit -> unit.hasMember(personId)).toList();
        }
    }

    private final class Asked extends Bases {

        @Override
        public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
            return personId == request.personId() ? List.of(request) : List.of();
        }
    }

    private final class People extends Persons {

        @Override
        public List<Person> of(long schoolId) {
            return people.stream().filter(p -> p.affiliationIn(schoolId).isPresent()).toList();
        }
    }

    private final class Roles extends RoleAssignments {

        @Override
        public void withdraw(long personId, Role role, Long schoolId) {
            withoutRole.add(personId);
        }
    }

    private static final class Silent extends AuditLog {

        @Override
        public void write(Long personId, Long schoolId, String action, String subject) {
            // the log is another matter
        }
    }

    private static final class May extends Schools {

        @Override
        public LocalDate today() {
            return MAY;
        }
    }

    private static final class Told implements Event<PupilsLeft> {

        private final List<PupilsLeft> events = new ArrayList<>();

        @Override
        public void fire(PupilsLeft event) {
            events.add(event);
        }

        @Override
        public <U extends PupilsLeft> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends PupilsLeft> CompletionStage<U> fireAsync(
                U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<PupilsLeft> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends PupilsLeft> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends PupilsLeft> Event<U> select(
                TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
