package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.Persons;
import org.nastavnik.school.YearBegun;
import org.nastavnik.school.YearCarryOver;
import org.nastavnik.shared.SchoolYear;

/**
 * Takes the base of mentors and the requests that nobody has met into a new year. Who has left the
 * school or stands there already is left out.
 */
@ApplicationScoped
class CarryBases {

    @Inject Bases bases;
    @Inject Persons persons;

    void begun(@Observes YearBegun year) {
        mentors(year.schoolId(), year.from(), year.to())
                .forEach(mentor -> bases.add(mentor.in(year.to())));
        requests(year.schoolId(), year.from(), year.to())
                .forEach(request -> bases.add(request.in(year.to())));
    }

    List<MentorProfile> mentors(long school, SchoolYear from, SchoolYear to) {
        return bases.mentors(school, from).stream()
                .filter(MentorProfile::isOffered)
                .filter(mentor -> bases.mentor(mentor.personId(), school, to).isEmpty())
                .filter(mentor -> belongs(mentor.personId(), school, to.firstDay()))
                .toList();
    }

    List<MenteeRequest> requests(long school, SchoolYear from, SchoolYear to) {
        return bases.requests(school, from).stream()
                .filter(request -> request.state().open())
                .filter(request -> !asked(request, school, to))
                .filter(request -> belongs(request.personId(), school, to.firstDay()))
                .toList();
    }

    private boolean asked(MenteeRequest request, long school, SchoolYear to) {
        return bases.requestsOf(request.personId(), school, to).stream()
                .anyMatch(other -> other.formCode().equals(request.formCode()));
    }

    private boolean belongs(long person, long school, LocalDate day) {
        return persons.known(person).affiliationOn(school, day).isPresent();
    }

    /** The base of mentors, told before it is copied. */
    @ApplicationScoped
    static class Mentors implements YearCarryOver {

        @Inject CarryBases carry;

        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<Copy> copy(long schoolId, SchoolYear from, SchoolYear to) {
            int number = carry.mentors(schoolId, from, to).size();
            return number == 0
                    ? Optional.empty()
                    : Optional.of(new Copy("pairing.carry.mentors", number));
        }
    }

    /** The requests that wait, told before they are copied. */
    @ApplicationScoped
    static class Requests implements YearCarryOver {

        @Inject CarryBases carry;

        @Override
        public int order() {
            return 20;
        }

        @Override
        public Optional<Copy> copy(long schoolId, SchoolYear from, SchoolYear to) {
            int number = carry.requests(schoolId, from, to).size();
            return number == 0
                    ? Optional.empty()
                    : Optional.of(new Copy("pairing.carry.requests", number));
        }
    }
}
