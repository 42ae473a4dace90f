package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Why the school cannot forget somebody yet, though the term of his data is over. */
@ApplicationScoped
class StillNeeded {

    @Inject Bases bases;
    @Inject Departures departures;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject Representatives representatives;
    @Inject Schools schools;

    /** The message that says it; empty where nothing stands against it. */
    Optional<String> why(Departure departure) {
        LocalDate today = schools.today();
        long person = departure.personId();
        long school = departure.schoolId();
        if (mentors(person, school, today)) {
            return Optional.of("pairing.problem.mentorStill");
        }
        if (leftAgain(person, school, today)) {
            return Optional.of("pairing.problem.termStill");
        }
        if (isMoreThanGraduate(persons.known(person), school, today)) {
            return Optional.of("pairing.problem.hereStill");
        }
        if (schools.byId(school).isSignedBy(person, today)) {
            return Optional.of("pairing.problem.signsStill");
        }
        if (actsForWard(person, school)) {
            return Optional.of("pairing.problem.actsStill");
        }
        return hasRole(person, school)
                ? Optional.of("pairing.problem.roleStill")
                : Optional.empty();
    }

    /** A graduate who mentors still has to be known. */
    private boolean mentors(long person, long school, LocalDate today) {
        return bases.mentor(person, school, SchoolYear.of(today))
                .filter(MentorProfile::isOffered)
                .isPresent();
    }

    /** He came back once, and the term after that runs on. */
    private boolean leftAgain(long person, long school, LocalDate today) {
        return departures.kept(person, today).stream().anyMatch(kept -> kept.schoolId() == school);
    }

    private static boolean isMoreThanGraduate(Person person, long school, LocalDate today) {
        return person.affiliations().stream()
                .filter(known -> known.schoolId() == school && known.lastsOn(today))
                .anyMatch(known -> known.kind() != AffiliationKind.GRADUATE);
    }

    private boolean actsForWard(long person, long school) {
        return representatives.actingOf(person).stream()
                .anyMatch(acting -> acting.schoolId() == school);
    }

    private boolean hasRole(long person, long school) {
        return assignments.of(person).stream()
                .anyMatch(role -> Long.valueOf(school).equals(role.schoolId()));
    }
}
