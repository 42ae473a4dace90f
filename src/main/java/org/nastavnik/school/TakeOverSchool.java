package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Takes people, their consents and what they offered and asked for into the school that goes on
 * with the work of a reorganised one: all who were ticked or nobody. What was registered stays with
 * the former school.
 */
@ApplicationScoped
public class TakeOverSchool {

    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject Persons persons;
    @Inject Instance<Inheritance> rooms;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** Reorganised schools whose work the school goes on with. */
    List<School> formerOf(long school) {
        return schools.archived().stream()
                .filter(old -> Objects.equals(old.successorId(), school))
                .toList();
    }

    School former(long id, long school) {
        return formerOf(school).stream()
                .filter(old -> old.id() == id)
                .findFirst()
                .orElseThrow(() -> new SchoolNotFound(id));
    }

    /** Everybody who is still there. */
    Succession all(School former, long to) {
        return of(former, to, persons.of(former.id()).stream().map(Person::id).toList(), null);
    }

    private Succession of(School former, long to, Collection<Long> ids, @Nullable String act) {
        return new Succession(
                former.id(),
                to,
                Objects.requireNonNull(former.archivedOn()),
                SchoolYear.of(schools.today()),
                ids,
                act);
    }

    /**
     * Who may come along, and how many may not; parents come with their children.
     *
     * @param brings what each brings
     */
    record Comers(List<Person> free, long barred, Map<Long, List<Inheritance.Note>> brings) {

        List<Inheritance.Note> notes(Person person) {
            return brings.getOrDefault(person.id(), List.of());
        }
    }

    /** The former school's log tells who has looked at its people. */
    @Transactional
    public Comers look(School former) {
        long to = current.schoolId();
        Map<Long, List<Inheritance.Note>> brings = brings(all(former, to));
        List<Person> there = persons.of(former.id());
        List<Person> free = there.stream().filter(person -> !isBarred(person, brings)).toList();
        long barred =
                there.stream()
                        .filter(person -> isBarred(person, brings) && !isParent(person, former))
                        .count();
        if (!there.isEmpty()) {
            audit.write(current.personId(), former.id(), "SUCCESSION_SEEN", "school:" + to);
        }
        return new Comers(free, barred, brings);
    }

    /** Comes with the child. */
    private static boolean isParent(Person person, School former) {
        return person.affiliationIn(former.id())
                .filter(known -> known.kind() == AffiliationKind.PARENT)
                .isPresent();
    }

    private static boolean isBarred(Person person, Map<Long, List<Inheritance.Note>> brings) {
        return brings.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(Inheritance.Note::bars);
    }

    /** What each brings, room by room. */
    Map<Long, List<Inheritance.Note>> brings(Succession succession) {
        Map<Long, List<Inheritance.Note>> all = new HashMap<>();
        inOrder()
                .forEach(
                        room ->
                                room.brings(succession)
                                        .forEach(
                                                (person, notes) ->
                                                        all.computeIfAbsent(
                                                                        person,
                                                                        id -> new ArrayList<>())
                                                                .addAll(notes)));
        return all;
    }

    private List<Inheritance> inOrder() {
        return rooms.stream().sorted(Comparator.comparingInt(Inheritance::order)).toList();
    }

    /** Two who press at once wait for one another; the second finds nobody left. */
    @Transactional
    public void take(long formerId, Collection<Long> ids, @Nullable String act) {
        long to = current.schoolId();
        School former = former(formerId, to);
        years.hold(to);
        years.requireWorking(to);
        Succession succession = of(former, to, ids, act);
        requireAllMayGo(succession, all(former, to));
        inOrder().forEach(room -> room.take(succession));
        for (Long id : ids) {
            audit.write(current.personId(), to, "PERSON_TAKEN_OVER", "person:" + id);
            audit.write(current.personId(), formerId, "PERSON_HANDED_OVER", "person:" + id);
        }
    }

    private void requireAllMayGo(Succession wanted, Succession there) {
        if (!there.persons().containsAll(wanted.persons())) {
            throw new RuleBroken("school.rule.succession.gone");
        }
        boolean barred =
                brings(wanted).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(Inheritance.Note::bars);
        if (barred) {
            throw new RuleBroken("school.rule.succession.barred");
        }
    }
}
