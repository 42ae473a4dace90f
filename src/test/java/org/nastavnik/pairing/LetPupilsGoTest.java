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
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
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
import org.nastavnik.site.Problems;

class LetPupilsGoTest {

    private static final long SCHOOL = UnitFixtures.SCHOOL;
    private static final LocalDate MAY = LocalDate.of(2027, 5, 25);

    private final List<Person> people = new ArrayList<>();
    private final List<MentoringUnit> units = new ArrayList<>();
    private final MenteeRequest request = Ids.give(UnitFixtures.aRequest(), 77);
    private final List<Departure> departures = new ArrayList<>();
    private final List<Long> withoutRole = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<MatchDraft> proposals = new ArrayList<>();
    private @Nullable MentorProfile profile;
    private LocalDate today = MAY;
    private final Told told = new Told();
    private final LetPupilsGo letGo = new LetPupilsGo();

    LetPupilsGoTest() {
        letGo.departures = new Kept();
        letGo.leaveUnits = new LeaveUnits();
        letGo.leaveUnits.units = new StandingUnits();
        letGo.leaveUnits.bases = new Asked();
        letGo.leaveUnits.cancel = new CancelUnit();
        letGo.leaveUnits.cancel.bases = letGo.leaveUnits.bases;
        letGo.leaveUnits.cancel.units = letGo.leaveUnits.units;
        letGo.leaveUnits.left =
                new WhoLeft() {
                    @Override
                    boolean hasLeft(long person, MentoringUnit unit) {
                        return LetPupilsGoTest.this.departures.stream()
                                .anyMatch(d -> d.personId() == person);
                    }
                };
        letGo.bases = new LeaveBases();
        letGo.bases.bases = letGo.leaveUnits.bases;
        letGo.bases.drafts = new Proposed();
        letGo.persons = new People();
        letGo.assignments = new Roles();
        letGo.schools = new Calendar();
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
                                SCHOOL,
                                MAY,
                                EndReason.COMPLETED,
                                List.of(UnitFixtures.UNIT),
                                List.of()));
        assertThat(units.get(0).state().standing()).as("until the order is registered").isTrue();
        assertThat(withoutRole).containsOnly(UnitFixtures.MENTEE);
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
    void whoLeavesAGroupThatGoesOnIsInItUntilAnOrderTakesHimOut() {
        units.add(UnitFixtures.aGroup());

        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);

        assertThat(units.get(0).isOpenFor(UnitFixtures.MENTEE)).isTrue();
        assertThat(told.events)
                .containsExactly(
                        new PupilsLeft(
                                SCHOOL,
                                MAY,
                                EndReason.LEFT_SCHOOL,
                                List.of(),
                                List.of(
                                        new PupilsLeft.FromGroup(
                                                UnitFixtures.UNIT, UnitFixtures.MENTEE))));
    }

    @Test
    void groupEndsWhenItsLastMenteeFollowsTheOthers() {
        units.add(UnitFixtures.aGroup());
        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);

        go(Departure.Fate.MOVED, UnitFixtures.SECOND_MENTEE);

        assertThat(told.events.get(1).units()).containsExactly(UnitFixtures.UNIT);
    }

    @Test
    void proposedGroupGoesOnWithoutTheOneWhoLeft() {
        MentoringUnit group = UnitFixtures.anAgreedGroup();
        request.matched();
        units.add(group);

        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);

        assertThat(group.state()).isEqualTo(MentoringUnit.State.AGREED);
        assertThat(group.mentees()).containsExactly(UnitFixtures.SECOND_MENTEE);
        assertThat(request.state()).isEqualTo(MenteeRequest.State.WITHDRAWN);
    }

    @Test
    void pupilMentorWhoMovesAwayMentorsNobodyAnyMore() {
        pupil(UnitFixtures.MENTOR);
        profile = UnitFixtures.candidate();
        proposals.add(new MatchDraft(request, UnitFixtures.MENTOR, 50));

        go(Departure.Fate.MOVED, UnitFixtures.MENTOR);

        assertThat(taken).contains(UnitFixtures.MENTOR + " MENTOR");
        assertThat(profile.isOffered()).isFalse();
        assertThat(proposals).isEmpty();
    }

    @Test
    void groupWhoseMentorFinishesTheSchoolInWinterIsNotCompleted() {
        pupil(UnitFixtures.MENTOR);
        units.add(UnitFixtures.aGroup());

        LocalDate january = LocalDate.of(2027, 1, 20);
        letGo.go(
                new LetPupilsGo.Leave(SCHOOL, Departure.Fate.GRADUATED, january),
                List.of(UnitFixtures.MENTOR));

        assertThat(told.events).hasSize(1);
        assertThat(told.events.get(0).reason()).isEqualTo(EndReason.LEFT_SCHOOL);
    }

    @Test
    void menteeWhoStaysWaitsForAnotherMentorWhenHisOwnHasLeft() {
        MentoringUnit pair = UnitFixtures.aPair();
        request.inWork();

        UnitFixtures.changeUnit(MAY, List.of(), new Asked(), List.of(UnitFixtures.MENTOR))
                .end(pair, new ChangeUnit.Change(99, MAY, EndReason.LEFT_SCHOOL));

        assertThat(request.state()).isEqualTo(MenteeRequest.State.WAITING);
    }

    @Test
    void menteeWhoHasLeftWaitsForNobody() {
        MentoringUnit pair = UnitFixtures.aPair();
        request.inWork();

        UnitFixtures.changeUnit(MAY, List.of(), new Asked(), List.of(UnitFixtures.MENTEE))
                .end(pair, new ChangeUnit.Change(99, MAY, EndReason.LEFT_SCHOOL));

        assertThat(request.state()).isEqualTo(MenteeRequest.State.WITHDRAWN);
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
    void whoWasTickedByMistakeLearnsInHisClassAgain() {
        units.add(UnitFixtures.aPair());
        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE);

        takeBack().takeBack(departures.get(0));

        assertThat(people.get(0).affiliationIn(SCHOOL).map(Affiliation::postOrGrade))
                .contains("11 «А»");
        assertThat(people.get(0).affiliations()).hasSize(1);
        assertThat(departures).isEmpty();
        assertThat(taken).contains("again " + UnitFixtures.MENTEE + " MENTEE");
    }

    @Test
    void nobodyAsksForTheDataOfAPupilWhoLearnsThereAgain() {
        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);
        Departure departure = departures.get(0);

        assertThat(departure.isBack(people.get(0))).isFalse();
        people.get(0)
                .affiliate(
                        new Affiliation(SCHOOL, AffiliationKind.PUPIL, "11 «А»", MAY.plusDays(3)));

        assertThat(departure.isBack(people.get(0))).isTrue();
    }

    @Test
    void whoWentInAugustIsRecordedInSeptember() {
        LeaversForm form = new LeaversForm();
        form.persons = List.of(UnitFixtures.MENTEE);
        form.fate = "MOVED";
        form.day = "2027-08-20";
        Problems problems = new Problems();

        LetPupilsGo.Leave leave = form.leave(SCHOOL, LocalDate.of(2027, 9, 3), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(leave).isNotNull();
        form.day = "2026-08-20";
        assertThat(form.leave(SCHOOL, LocalDate.of(2027, 9, 3), problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("day");
    }

    @Test
    void whoseActOfDestructionIsEnteredIsNotTakenBack() {
        go(Departure.Fate.MOVED, UnitFixtures.MENTEE);
        Departure departure = departures.get(0);
        departure.destroyed(LocalDate.of(2030, 9, 1), "акт № 1");

        assertThatThrownBy(() -> takeBack().takeBack(departure))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.rule.destroyed");
    }

    private TakeLeaverBack takeBack() {
        TakeLeaverBack back = new TakeLeaverBack();
        back.departures = letGo.departures;
        back.units = letGo.leaveUnits.units;
        back.persons = letGo.persons;
        back.assignments = letGo.assignments;
        back.current = letGo.current;
        back.audit = letGo.audit;
        return back;
    }

    @Test
    void whoHasLeftLeavesNotOnceMore() {
        go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE);

        assertThatThrownBy(() -> go(Departure.Fate.GRADUATED, UnitFixtures.MENTEE))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.rule.leftAlready");
        assertThat(departures).hasSize(1);
    }

    @Test
    void unitOfAFormerYearThatStillStandsEndsByAnOrderToo() {
        LocalDate summer = LocalDate.of(2027, 6, 20);
        today = LocalDate.of(2027, 9, 3);
        units.add(UnitFixtures.aPair());

        letGo.go(
                new LetPupilsGo.Leave(SCHOOL, Departure.Fate.GRADUATED, summer),
                List.of(UnitFixtures.MENTEE));

        assertThat(told.events)
                .containsExactly(
                        new PupilsLeft(
                                SCHOOL,
                                summer,
                                EndReason.COMPLETED,
                                List.of(UnitFixtures.UNIT),
                                List.of()));
    }

    @Test
    void whoWentInSummerIsTakenOutOfAUnitOfTheNewYear() {
        today = LocalDate.of(2026, 9, 3);
        MentoringUnit begun = UnitFixtures.aPair();
        units.add(begun);

        letGo.go(
                new LetPupilsGo.Leave(SCHOOL, Departure.Fate.MOVED, LocalDate.of(2026, 8, 20)),
                List.of(UnitFixtures.MENTEE));

        assertThat(told.events).hasSize(1);
        assertThat(told.events.get(0).units()).containsExactly(UnitFixtures.UNIT);
        assertThat(told.events.get(0).lastDay()).as("it has begun since").isEqualTo(today);
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

        @Override
        void remove(Departure departure) {
            departures.remove(departure);
        }
    }

    private final class StandingUnits extends Units {

        @Override
        public List<MentoringUnit> ofPerson(long personId, long schoolId, SchoolYear year) {
            return units.stream()
                    .filter(unit -> unit.hasMember(personId) && unit.year().equals(year))
                    .toList();
        }
    }

    private final class Asked extends Bases {

        @Override
        public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
            return personId == request.personId() ? List.of(request) : List.of();
        }

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return Optional.ofNullable(profile).filter(known -> known.personId() == personId);
        }
    }

    private final class Proposed extends MatchDrafts {

        @Override
        List<MatchDraft> of(long schoolId, SchoolYear year) {
            return List.copyOf(proposals);
        }

        @Override
        void remove(MatchDraft draft) {
            proposals.remove(draft);
        }
    }

    private final class People extends Persons {

        @Override
        public List<Person> of(long schoolId) {
            return people.stream().filter(p -> p.affiliationIn(schoolId).isPresent()).toList();
        }

        @Override
        public Person byId(long id, long schoolId) {
            return people.stream().filter(p -> p.id() == id).findFirst().orElseThrow();
        }
    }

    private final class Roles extends RoleAssignments {

        @Override
        public void withdraw(long personId, Role role, Long schoolId) {
            withoutRole.add(personId);
            taken.add(personId + " " + role);
        }

        @Override
        public boolean assign(long personId, Role role, @Nullable Long schoolId) {
            return taken.add("again " + personId + " " + role);
        }
    }

    private static final class Silent extends AuditLog {

        @Override
        public void write(Long personId, Long schoolId, String action, String subject) {
            // the log is another matter
        }
    }

    private final class Calendar extends Schools {

        @Override
        public LocalDate today() {
            return today;
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
