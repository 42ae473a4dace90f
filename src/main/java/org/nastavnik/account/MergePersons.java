package org.nastavnik.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignment;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/**
 * Makes one of two entries of the same human: all that refers to the one refers to the other
 * afterwards, in every room, or nothing does. Papers that are made stay as they are printed.
 */
@RequestScoped
class MergePersons {

    @Inject Instance<PersonReferences> rooms;
    @Inject MergedColumns tables;
    @Inject RoleAssignments assignments;
    @Inject Belonging belonging;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** How many rows move, table by table. */
    Map<String, Long> moving(Person from) {
        Map<String, Long> counts = new TreeMap<>();
        moved(
                reference -> {
                    long rows = tables.count(reference, from.id());
                    if (rows > 0) {
                        counts.merge(reference.table(), rows, Long::sum);
                    }
                });
        return counts;
    }

    /** Everything that stands against it. */
    Problems obstacles(Person from, Person into) {
        Problems problems = new Problems();
        check(problems, () -> requireOwn(from, into));
        check(problems, () -> requireAlike(from, into));
        check(problems, () -> requireNoNewRights(from, into));
        for (PersonReferences room : rooms) {
            check(problems, () -> room.requireMergeable(current.schoolId(), from.id(), into.id()));
        }
        moved(
                reference ->
                        check(problems, () -> tables.requireOnce(reference, from.id(), into.id())));
        return problems;
    }

    /** The caller has seen that there are no {@link #obstacles}. */
    void merge(Person from, Person into) {
        long fromId = from.id();
        long intoId = into.id();
        assignments.endDoubles(fromId, intoId);
        from.mergeInto(into, current.schoolId(), LocalDate.now(clock));
        audit.write(
                current.personId(),
                current.schoolId(),
                "PERSONS_MERGED",
                "person:" + fromId + " person:" + intoId);
        tables.flush();
        moved(reference -> tables.move(reference, fromId, intoId));
        tables.forgetRead();
    }

    private void moved(Consumer<PersonReference> each) {
        for (PersonReferences room : rooms) {
            room.columns().stream().filter(r -> !r.evidence()).forEach(each);
        }
    }

    private static void check(Problems problems, Runnable rule) {
        try {
            rule.run();
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    /** One who is somebody elsewhere too is changed by neither school. */
    private void requireOwn(Person from, Person into) {
        for (Person person : List.of(from, into)) {
            if (!belonging.onlyTo(current.schoolId(), person)) {
                throw new RuleBroken("account.rule.elsewhere", person.name().full());
            }
        }
    }

    private static void requireAlike(Person from, Person into) {
        boolean born =
                from.birthDate() == null
                        || into.birthDate() == null
                        || from.birthDate().equals(into.birthDate());
        if (!born || from.gender() != into.gender()) {
            throw new RuleBroken("account.rule.unlike");
        }
    }

    /** Nobody gives himself somebody's rights by saying that they are one. */
    private void requireNoNewRights(Person from, Person into) {
        long me = current.personId();
        if (me != from.id() && me != into.id()) {
            return;
        }
        Set<Role> others = roles(me == from.id() ? into.id() : from.id());
        if (!roles(me).containsAll(others)) {
            throw new RuleBroken("account.rule.ownRights");
        }
    }

    private Set<Role> roles(long person) {
        return assignments.of(person).stream()
                .map(RoleAssignment::role)
                .collect(Collectors.toSet());
    }
}
