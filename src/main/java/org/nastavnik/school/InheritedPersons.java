package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;

/** Posts and classes, who acts for a minor, and the entrance of mentors and mentees. */
@ApplicationScoped
class InheritedPersons implements Inheritance {

    private static final List<Role> ROLES = List.of(Role.MENTOR, Role.MENTEE);

    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject RoleAssignments assignments;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<Long, List<Note>> brings(Succession succession) {
        Map<Long, List<Note>> notes = new HashMap<>();
        for (Person person : persons.byIds(succession.persons(), succession.from())) {
            if (person.affiliationIn(succession.to()).isPresent()) {
                notes.put(person.id(), List.of(Note.brought("school.succession.known")));
            }
        }
        return notes;
    }

    @Override
    public void take(Succession succession) {
        for (Person person : persons.byIds(succession.persons(), succession.from())) {
            person.goOver(succession.from(), succession.to(), succession.day());
            ROLES.forEach(role -> take(person.id(), role, succession));
        }
        representatives.touching(succession.persons(), succession.from()).stream()
                .filter(acting -> isThere(acting.wardId(), succession))
                .filter(acting -> isThere(acting.personId(), succession))
                .forEach(acting -> representatives.goOver(acting, succession.to()));
    }

    /** A parent who stays behind is not made known to the successor by way of the child. */
    private boolean isThere(long person, Succession succession) {
        return persons.known(person).affiliationIn(succession.to()).isPresent();
    }

    private void take(long person, Role role, Succession succession) {
        boolean held =
                assignments.of(person).stream()
                        .anyMatch(
                                r ->
                                        r.role() == role
                                                && r.schoolId() != null
                                                && r.schoolId() == succession.from());
        if (held) {
            assignments.assign(person, role, succession.to());
            assignments.withdraw(person, role, succession.from());
        }
    }
}
