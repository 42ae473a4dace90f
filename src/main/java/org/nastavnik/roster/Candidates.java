package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;

/** Who of the school a newcomer of the course may be; only people decide. */
@RequestScoped
class Candidates {

    @Inject Persons persons;
    @Inject Identities identities;
    @Inject CurrentPerson current;

    /** Persons of the school without an account at the platform. */
    List<Person> free(long registrationId) {
        Set<Long> taken =
                identities.ofSchool(registrationId, current.schoolId()).stream()
                        .map(Identity::personId)
                        .collect(Collectors.toSet());
        return persons.of(current.schoolId()).stream()
                .filter(person -> !taken.contains(person.id()))
                .toList();
    }

    /** Those of the same surname; nobody for one whom the platform does not name. */
    static List<Person> alike(List<Person> free, IdentityHints hints) {
        String last = key(hints.lastName());
        return last.isEmpty()
                ? List.of()
                : free.stream().filter(p -> key(p.name().lastName()).equals(last)).toList();
    }

    /** Same surname and same first name. */
    static boolean same(Person person, IdentityHints hints) {
        String first = key(hints.firstName());
        return !first.isEmpty()
                && key(person.name().lastName()).equals(key(hints.lastName()))
                && key(person.name().firstName()).equals(first);
    }

    private static String key(@org.jspecify.annotations.Nullable String name) {
        return Person.searchKey(Objects.requireNonNullElse(name, ""));
    }
}
