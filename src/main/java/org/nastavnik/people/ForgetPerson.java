package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The card of a person tells no more who he was: name, day of birth, contacts, accounts and those
 * who acted for him go, the year of birth stays for sums. Registered papers keep what they say. Of
 * those who acted for him only whoever is nothing else anywhere goes with him.
 */
@ApplicationScoped
public class ForgetPerson {

    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject RoleAssignments assignments;
    @Inject NeededElsewhere elsewhere;
    @Inject Identities identities;
    @Inject PersonalTokens tokens;

    /**
     * @param gone false where somebody outside of the school needs the card, and it stays as it is
     * @param schools whose data tell who he was, and must not any more
     * @param parents those who acted for him and are forgotten with him
     */
    public record Forgotten(boolean gone, Set<Long> schools, List<Long> parents) {}

    /**
     * @param nameless stands instead of names
     */
    public Forgotten forget(long personId, long school, String nameless, LocalDate today) {
        Person person = persons.known(personId);
        person.leave(school, today);
        boolean gone = !elsewhere.is(person, school, today);
        Set<Long> schools = gone ? schoolsOf(person, school) : Set.of(school);
        List<Long> parents =
                schools.stream()
                        .flatMap(known -> representatives.forget(personId, known).stream())
                        .distinct()
                        .filter(parent -> isOnlyParent(persons.known(parent), school, today))
                        .toList();
        parents.forEach(parent -> empty(persons.known(parent), school, nameless, today));
        if (gone) {
            empty(person, school, nameless, today);
        }
        return new Forgotten(gone, schools, parents);
    }

    private static Set<Long> schoolsOf(Person person, long school) {
        Set<Long> schools =
                person.affiliations().stream()
                        .map(Affiliation::schoolId)
                        .collect(Collectors.toSet());
        schools.add(school);
        return schools;
    }

    /** What he did for the ward is no longer among what he does. */
    private boolean isOnlyParent(Person person, long school, LocalDate today) {
        return person.affiliations().stream()
                        .filter(known -> known.schoolId() == school)
                        .allMatch(known -> known.kind() == AffiliationKind.PARENT)
                && !representatives.everActed(person.id())
                && assignments.of(person.id()).isEmpty()
                && !elsewhere.is(person, school, today);
    }

    private void empty(Person person, long school, String nameless, LocalDate today) {
        person.leave(school, today);
        person.forget(nameless);
        persons.mergedInto(person.id()).forEach(other -> other.forget(nameless));
        identities.of(person.id()).forEach(Identity::forget);
        tokens.withdrawAllOf(person.id());
    }
}
