package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.YearBegun;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class CarryBasesTest {

    private static final long SCHOOL = UnitFixtures.SCHOOL;
    private static final SchoolYear FORMER = UnitFixtures.YEAR;
    private static final SchoolYear NEXT = new SchoolYear(FORMER.startYear() + 1);
    private static final YearBegun BEGUN = new YearBegun(SCHOOL, FORMER, NEXT);

    private final List<MentorProfile> mentors = new ArrayList<>();
    private final List<MenteeRequest> requests = new ArrayList<>();
    private final List<Long> gone = new ArrayList<>();
    private final CarryBases carry = new CarryBases();

    CarryBasesTest() {
        carry.bases = new KeptBases();
        carry.persons =
                new Persons() {
                    @Override
                    public Person known(long id) {
                        return person(gone.contains(id));
                    }
                };
    }

    private static Person person(boolean gone) {
        LocalDate since = LocalDate.of(2020, 9, 1);
        Person person = new Person(new PersonName("Тестова", "Яна", null), Gender.F, since);
        if (!gone) {
            person.affiliate(new Affiliation(SCHOOL, AffiliationKind.TEACHER, "учитель", since));
        }
        return person;
    }

    private static MentorProfile appointed(long id) {
        MentorProfile mentor = UnitFixtures.candidate(id);
        mentor.select();
        mentor.appointBy(5);
        return mentor;
    }

    @Test
    void mentorsStandInTheNewBaseAndWaitForANewOrder() {
        MentorProfile known = appointed(10);
        known.offer(
                new MentorOffer(
                        Codes.of("TEACHER_TEACHER"),
                        Codes.of("LESSON"),
                        "конспекты",
                        "первая категория",
                        Codes.of("SPORT"),
                        "шахматы",
                        Codes.of("ADULTS"),
                        null,
                        6,
                        3,
                        "https://example.org"));
        known.labourIs(true, "доплата");
        mentors.add(known);

        carry.begun(BEGUN);

        MentorProfile copy = mentors.get(1);
        assertThat(copy.year()).isEqualTo(NEXT);
        assertThat(copy.state()).isEqualTo(MentorProfile.State.SELECTED);
        assertThat(copy.orderId()).isNull();
        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields(
                        "id",
                        "version",
                        "startYear",
                        "life.state",
                        "life.orderId",
                        "life.releaseOrderId")
                .isEqualTo(known);
    }

    @Test
    void whoWasReleasedOrHasLeftTheSchoolIsLeftOut() {
        MentorProfile released = appointed(10);
        released.releaseBy(6);
        mentors.add(released);
        mentors.add(appointed(11));
        gone.add(11L);

        carry.begun(BEGUN);

        assertThat(mentors).hasSize(2);
    }

    @Test
    void onlyRequestsThatNobodyHasMetWaitOn() {
        MenteeRequest waiting = UnitFixtures.aRequest();
        MenteeRequest met = new MenteeRequest(SCHOOL, 21, FORMER, "TEACHER_TEACHER", "уроки");
        met.matched();
        requests.addAll(List.of(waiting, met));

        carry.begun(BEGUN);

        assertThat(requests).hasSize(3);
        assertThat(requests.get(2))
                .usingRecursiveComparison()
                .ignoringFields("id", "version", "startYear")
                .isEqualTo(waiting);
    }

    @Test
    void begunTwiceTheBasesAreCopiedOnce() {
        mentors.add(appointed(10));
        requests.add(UnitFixtures.aRequest());

        carry.begun(BEGUN);
        carry.begun(BEGUN);

        assertThat(mentors).hasSize(2);
        assertThat(requests).hasSize(2);
    }

    private final class KeptBases extends Bases {

        @Override
        void add(MentorProfile profile) {
            mentors.add(profile);
        }

        @Override
        MenteeRequest add(MenteeRequest request) {
            requests.add(request);
            return request;
        }

        @Override
        public List<MentorProfile> mentors(long schoolId, SchoolYear year) {
            return mentors.stream().filter(m -> m.year().equals(year)).toList();
        }

        @Override
        public List<MenteeRequest> requests(long schoolId, SchoolYear year) {
            return requests.stream().filter(r -> r.year().equals(year)).toList();
        }

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return mentors(schoolId, year).stream()
                    .filter(m -> m.personId() == personId)
                    .findFirst();
        }

        @Override
        public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
            return requests(schoolId, year).stream().filter(r -> r.personId() == personId).toList();
        }
    }
}
