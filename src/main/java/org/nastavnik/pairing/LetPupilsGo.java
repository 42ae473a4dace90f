package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * is asked no more; a group goes on without them, and an order is prepared that ends their pairs;
 * the term of their data begins. All who were ticked or nobody.
 */
@ApplicationScoped
public class LetPupilsGo {

    @Inject Departures departures;
    @Inject Units units;
    @Inject Bases bases;
    @Inject CancelUnit cancel;
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
        Set<Long> ending = new TreeSet<>();
        leaving.forEach(pupil -> leaveUnits(pupil.id(), ids, leave, ending));
        leaving.forEach(pupil -> leaveSchool(pupil, leave));
        if (!ending.isEmpty()) {
            left.fire(
                    new PupilsLeft(
                            leave.school(),
                            leave.lastDay(),
                            leave.fate().reason,
                            List.copyOf(ending)));
        }
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

    private void leaveUnits(
            long pupil, Collection<Long> leaving, Leave leave, Collection<Long> ending) {
        for (MentoringUnit unit : units.ofPerson(pupil, leave.school(), leave.year())) {
            if (!unit.isOpenFor(pupil)) {
                continue;
            }
            if (!unit.state().standing()) {
                drop(unit);
            } else if (goesOn(unit, leaving)) {
                unit.leaveAtOnce(pupil, day(unit, leave), leave.fate().reason);
            } else {
                ending.add(unit.id());
            }
        }
    }

    private void drop(MentoringUnit unit) {
        if (unit.state() == MentoringUnit.State.PROPOSED
                || unit.state() == MentoringUnit.State.AGREED) {
            cancel.cancel(unit);
        }
    }

    /** A group whose mentor and some mentees stay. */
    private static boolean goesOn(MentoringUnit unit, Collection<Long> leaving) {
        return unit.kind() == MentoringUnit.Kind.GROUP
                && !leaving.contains(unit.mentor())
                && !leaving.containsAll(unit.mentees());
    }

    /** Nobody leaves before he came. */
    private LocalDate day(MentoringUnit unit, Leave leave) {
        return leave.lastDay().isBefore(unit.period().from()) ? schools.today() : leave.lastDay();
    }

    private void leaveSchool(Person pupil, Leave leave) {
        bases.requestsOf(pupil.id(), leave.school(), leave.year()).stream()
                .filter(request -> request.state().open())
                .forEach(MenteeRequest::withdraw);
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
        departures.add(
                new Departure(leave.school(), pupil.id(), leave.fate(), grade, leave.lastDay()));
        audit.write(
                current.personId(),
                leave.school(),
                "PUPIL_" + leave.fate(),
                "person:" + pupil.id());
    }
}
