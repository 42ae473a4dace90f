package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Succession;
import org.nastavnik.shared.SchoolYear;

class InheritedBasesTest {

    private static final long FORMER = UnitFixtures.SCHOOL;
    private static final long SUCCESSOR = 2;
    private static final SchoolYear YEAR = UnitFixtures.YEAR;

    private final List<MentorProfile> mentors = new ArrayList<>();
    private final List<MenteeRequest> requests = new ArrayList<>();
    private final InheritedBases bases = new InheritedBases();

    InheritedBasesTest() {
        bases.bases = new KeptBases();
    }

    @Test
    void mentorsOfAMergedSchoolStandInTheBaseOfItsSuccessorAndWaitForAnOrder() {
        MentorProfile mentor = UnitFixtures.candidate(10);
        mentor.appointBy(5);
        mentors.add(mentor);

        bases.take(of(10L));

        assertThat(mentors)
                .filteredOn(m -> m.schoolId() == SUCCESSOR)
                .singleElement()
                .satisfies(
                        copy -> {
                            assertThat(copy.personId()).isEqualTo(10);
                            assertThat(copy.state()).isEqualTo(MentorProfile.State.SELECTED);
                            assertThat(copy.orderId()).isNull();
                        });
        assertThat(mentor.state()).isEqualTo(MentorProfile.State.APPOINTED);
    }

    @Test
    void whoHadAPairThereWaitsForAnotherHere() {
        MenteeRequest request = UnitFixtures.aRequest();
        request.inWork();
        requests.add(request);

        bases.take(of(UnitFixtures.MENTEE));

        assertThat(requests)
                .filteredOn(r -> r.schoolId() == SUCCESSOR)
                .extracting(MenteeRequest::state)
                .containsExactly(MenteeRequest.State.WAITING);
    }

    @Test
    void whoDoesNotComeAlongBringsNothing() {
        mentors.add(UnitFixtures.candidate(10));
        requests.add(UnitFixtures.aRequest());

        bases.take(of(99L));

        assertThat(mentors).hasSize(1);
        assertThat(requests).hasSize(1);
        assertThat(bases.brings(of(99L))).isEmpty();
    }

    @Test
    void takenTwiceStandsThereOnce() {
        mentors.add(UnitFixtures.candidate(10));
        requests.add(UnitFixtures.aRequest());

        bases.take(of(10L, UnitFixtures.MENTEE));
        bases.take(of(10L, UnitFixtures.MENTEE));

        assertThat(mentors).hasSize(2);
        assertThat(requests).hasSize(2);
    }

    @Test
    void schoolClosedOnTheFirstOfSeptemberBringsTheBaseOfItsLastYear() {
        LocalDate september = LocalDate.of(2027, 9, 1);
        SchoolYear next = SchoolYear.of(september);
        mentors.add(UnitFixtures.candidate(10));
        requests.add(UnitFixtures.aRequest());

        bases.take(
                new Succession(
                        FORMER,
                        SUCCESSOR,
                        september,
                        next,
                        List.of(10L, UnitFixtures.MENTEE),
                        null));

        assertThat(mentors)
                .filteredOn(m -> m.schoolId() == SUCCESSOR)
                .extracting(MentorProfile::year)
                .containsExactly(next);
        assertThat(requests)
                .filteredOn(r -> r.schoolId() == SUCCESSOR)
                .extracting(MenteeRequest::year)
                .containsExactly(next);
    }

    private static Succession of(Long... persons) {
        return new Succession(
                FORMER, SUCCESSOR, LocalDate.of(2026, 11, 1), YEAR, List.of(persons), null);
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
            return mentors.stream()
                    .filter(m -> m.schoolId() == schoolId && m.year().equals(year))
                    .toList();
        }

        @Override
        public List<MenteeRequest> requests(long schoolId, SchoolYear year) {
            return requests.stream()
                    .filter(r -> r.schoolId() == schoolId && r.year().equals(year))
                    .toList();
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
