package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LegalRepresentative;
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
    @Inject Instance<Inheritance> rooms;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<Long, List<Note>> brings(Succession succession) {
        Map<Long, List<Note>> notes = new HashMap<>();
        for (Person person : persons.byIds(succession.persons(), succession.from())) {
            if (person.affiliationIn(succession.to()).isPresent()) {
                add(notes, person.id(), "school.succession.known");
            }
        }
        acting(succession)
                .filter(acting -> !comesAlong(acting, succession))
                .map(LegalRepresentative::wardId)
                .distinct()
                .forEach(ward -> add(notes, ward, "school.succession.representativeStays"));
        return notes;
    }

    private static void add(Map<Long, List<Note>> notes, long person, String key) {
        notes.computeIfAbsent(person, id -> new ArrayList<>()).add(Note.brought(key));
    }

    private Stream<LegalRepresentative> acting(Succession succession) {
        return representatives.of(succession.persons(), succession.from()).values().stream()
                .flatMap(List::stream);
    }

    private boolean comesAlong(LegalRepresentative acting, Succession succession) {
        return persons.known(acting.personId()).affiliationIn(succession.to()).isPresent()
                || rooms.stream().allMatch(room -> room.mayFollow(acting, succession));
    }

    @Override
    public void take(Succession succession) {
        for (Person person : persons.byIds(succession.persons(), succession.from())) {
            person.goOver(succession.from(), succession.to(), succession.day());
            ROLES.forEach(role -> take(person.id(), role, succession));
        }
        acting(succession)
                .filter(acting -> comesAlong(acting, succession))
                .forEach(acting -> comeAlong(acting, succession));
    }

    /** Whoever acts for a child comes with it, as a parent: openly and on record. */
    private void comeAlong(LegalRepresentative acting, Succession succession) {
        Person parent = persons.known(acting.personId());
        if (parent.affiliationIn(succession.to()).isEmpty()) {
            parent.affiliate(
                    new Affiliation(succession.to(), AffiliationKind.PARENT, "", succession.day()));
            audit.write(
                    current.personId(),
                    succession.to(),
                    "REPRESENTATIVE_TAKEN_OVER",
                    "person:" + parent.id());
        }
        representatives.goOver(acting, succession.to());
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
