package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.nastavnik.people.RolesFixture;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class StillNeededTest {

    private static final long SCHOOL = UnitFixtures.SCHOOL;
    private static final long OTHER = SCHOOL + 1;
    private static final long LEAVER = UnitFixtures.MENTEE;
    private static final LocalDate TODAY = LocalDate.of(2030, 9, 2);

    private final Departure departure = left(SCHOOL, LocalDate.of(2027, 5, 25));
    private final List<Departure> kept = new ArrayList<>();
    private final List<LegalRepresentative> acting = new ArrayList<>();
    private final Person person =
            Ids.giveChild(
                    new Person(new PersonName("Показова", "Яна", null), Gender.F, LocalDate.EPOCH),
                    LEAVER);
    private final StillNeeded needed = new StillNeeded();
    private School school = SchoolFixtures.school(LEAVER + 1, LEAVER + 1);
    private @Nullable MentorProfile offered;

    private static Departure left(long school, LocalDate day) {
        return new Departure(school, LEAVER, Departure.Fate.GRADUATED, "11 «А»", day);
    }

    @BeforeEach
    void aGraduate() {
        is(SCHOOL, AffiliationKind.PUPIL);
        person.leave(SCHOOL, LocalDate.of(2027, 5, 25));
        is(SCHOOL, AffiliationKind.GRADUATE);
        needed.bases = new Offers();
        needed.departures =
                new Departures() {
                    @Override
                    List<Departure> kept(long personId, LocalDate today) {
                        return kept;
                    }
                };
        needed.persons =
                new Persons() {
                    @Override
                    public Person known(long id) {
                        return person;
                    }
                };
        needed.representatives =
                new Representatives() {
                    @Override
                    public List<LegalRepresentative> actingOf(long personId) {
                        return acting;
                    }
                };
        needed.assignments = new NoRoles();
        needed.schools = new Calendar();
    }

    private void is(long where, AffiliationKind kind) {
        person.affiliate(new Affiliation(where, kind, "", LocalDate.of(2027, 5, 26)));
    }

    @Test
    void nothingStandsAgainstForgettingAGraduate() {
        assertThat(needed.why(departure)).isEmpty();
    }

    @Test
    void graduateWhoMentorsIsNeeded() {
        offered = UnitFixtures.candidate(LEAVER);

        assertThat(needed.why(departure)).contains("pairing.problem.mentorStill");
    }

    @Test
    void graduateWhoTeachesThereIsNeeded() {
        is(SCHOOL, AffiliationKind.TEACHER);

        assertThat(needed.why(departure)).contains("pairing.problem.hereStill");
    }

    @Test
    void graduateWhoseChildLearnsThereIsNeeded() {
        is(SCHOOL, AffiliationKind.PARENT);

        assertThat(needed.why(departure)).contains("pairing.problem.hereStill");
    }

    @Test
    void workInAnotherSchoolIsNoReasonForThisOne() {
        is(OTHER, AffiliationKind.TEACHER);

        assertThat(needed.why(departure)).isEmpty();
    }

    @Test
    void guardianIsNeeded() {
        acting.add(LegalRepresentatives.mother(SCHOOL, 77, LEAVER));

        assertThat(needed.why(departure)).contains("pairing.problem.actsStill");
    }

    @Test
    void whoHasARoleThereIsNeeded() {
        needed.assignments = RolesFixture.held(Role.EXPERT, SCHOOL);

        assertThat(needed.why(departure)).contains("pairing.problem.roleStill");
    }

    @Test
    void roleInAnotherSchoolIsNoReasonForThisOne() {
        needed.assignments = RolesFixture.held(Role.EXPERT, OTHER);

        assertThat(needed.why(departure)).isEmpty();
    }

    @Test
    void whoSignsTodayIsNeeded() {
        school = SchoolFixtures.renamed(LEAVER, TODAY.plusDays(1), LEAVER + 1);

        assertThat(needed.why(departure)).contains("pairing.problem.signsStill");
    }

    @Test
    void whoSignsFromTomorrowOnIsNeeded() {
        school = SchoolFixtures.renamed(LEAVER + 1, TODAY.plusDays(1), LEAVER);

        assertThat(needed.why(departure)).contains("pairing.problem.signsStill");
    }

    @Test
    void whoSignedOnceIsNot() {
        school = SchoolFixtures.renamed(LEAVER, TODAY.minusDays(1), LEAVER + 1);

        assertThat(needed.why(departure)).isEmpty();
    }

    @Test
    void whoCameBackAndLeftAgainIsKeptUntilTheSecondTermIsOver() {
        kept.add(left(SCHOOL, LocalDate.of(2029, 5, 25)));

        assertThat(needed.why(departure)).contains("pairing.problem.termStill");
    }

    @Test
    void termInAnotherSchoolIsNoReasonForThisOne() {
        kept.add(left(OTHER, LocalDate.of(2029, 5, 25)));

        assertThat(needed.why(departure)).isEmpty();
    }

    private final class Offers extends Bases {

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return Optional.ofNullable(offered);
        }
    }

    private static final class NoRoles extends RoleAssignments {

        @Override
        public List<RoleAssignment> of(long personId) {
            return List.of();
        }
    }

    private final class Calendar extends Schools {

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public School byId(long id) {
            return school;
        }
    }
}
