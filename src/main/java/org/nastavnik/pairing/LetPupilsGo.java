package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Pupils leave the school: they are of it no more, a graduate may help as one; what they asked for
 * is asked no more, and they mentor nobody; orders are prepared that end their pairs and take them
 * out of groups; the term of their data begins. All who were ticked or nobody.
 */
@ApplicationScoped
public class LetPupilsGo {

    @Inject Departures departures;
    @Inject LeaveUnits leaveUnits;
    @Inject LeaveBases bases;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Event<PupilsLeft> left;

    /** What is true of all of them. */
    record Leave(long school, Departure.Fate fate, LocalDate lastDay) {

        SchoolYear year() {
            return SchoolYear.of(lastDay);
        }
    }

    @Transactional
    public void go(Leave leave, Collection<Long> ids) {
        departures.hold(leave.school());
        List<Person> pupils = pupils(leave.school());
        List<Person> leaving = pupils.stream().filter(p -> ids.contains(p.id())).toList();
        if (leaving.size() != ids.size()) {
            throw new RuleBroken("pairing.rule.leftAlready");
        }
        List<Leave> byYear = byYear(leave);
        List<LeaveUnits.Outcome> outcomes =
                byYear.stream().map(one -> leaveUnits.leave(ids, one)).toList();
        leaving.forEach(pupil -> leaveSchool(pupil, leave));
        for (int i = 0; i < outcomes.size(); i++) {
            tell(byYear.get(i), outcomes.get(i));
        }
    }

    /** Who went in summer and is missed in September may be in a unit of the new year as well. */
    private List<Leave> byYear(Leave leave) {
        LocalDate today = schools.today();
        return leave.year().equals(SchoolYear.of(today))
                ? List.of(leave)
                : List.of(leave, new Leave(leave.school(), leave.fate(), today));
    }

    private void tell(Leave leave, LeaveUnits.Outcome outcome) {
        List<PupilsLeft.FromGroup> fromGroups = List.copyOf(outcome.fromGroups());
        outcome.ending()
                .forEach((reason, units) -> tell(leave, reason, List.copyOf(units), List.of()));
        if (!fromGroups.isEmpty()) {
            tell(leave, leave.fate().reason, List.of(), fromGroups);
        }
    }

    private void tell(
            Leave leave,
            EndReason reason,
            List<Long> units,
            List<PupilsLeft.FromGroup> fromGroups) {
        left.fire(new PupilsLeft(leave.school(), leave.lastDay(), reason, units, fromGroups));
    }

    /** Who learns there now. */
    List<Person> pupils(long school) {
        return persons.of(school).stream().filter(person -> isPupil(person, school)).toList();
    }

    private static boolean isPupil(Person person, long school) {
        return person.affiliationIn(school)
                .filter(known -> known.kind() == AffiliationKind.PUPIL)
                .isPresent();
    }

    private void leaveSchool(Person pupil, Leave leave) {
        bases.leave(pupil.id(), leave, schools.today());
        String grade = pupil.postIn(leave.school());
        pupil.leave(leave.school(), leave.lastDay());
        if (leave.fate() == Departure.Fate.GRADUATED) {
            pupil.affiliate(
                    new Affiliation(
                            leave.school(),
                            AffiliationKind.GRADUATE,
                            null,
                            leave.lastDay().plusDays(1)));
        }
        assignments.withdraw(pupil.id(), Role.MENTEE, leave.school());
        assignments.withdraw(pupil.id(), Role.MENTOR, leave.school());
        departures.add(
                new Departure(leave.school(), pupil.id(), leave.fate(), grade, leave.lastDay()));
        audit.write(
                current.personId(),
                leave.school(),
                "PUPIL_" + leave.fate(),
                "person:" + pupil.id());
    }
}
