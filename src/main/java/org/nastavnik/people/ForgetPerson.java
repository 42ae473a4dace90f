package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.shared.PersonName;

/**
 * The card of a person tells no more who he was: name, day of birth, contacts, accounts and those
 * who acted for him go, the year of birth stays for sums. Registered papers keep what they say. Of
 * those who acted for him only whoever is nothing else anywhere goes with him.
 */
@ApplicationScoped
public class ForgetPerson {

    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject Identities identities;

    /**
     * @param nameless stands instead of names
     * @return false where the card is another school's too, and stays as it is
     */
    public boolean forget(long personId, long school, String nameless, LocalDate today) {
        Person person = persons.known(personId);
        representatives.forget(personId, school).stream()
                .filter(parent -> isOnlyParent(persons.known(parent), school))
                .filter(parent -> !representatives.actsForSomebodyElse(parent, personId))
                .forEach(parent -> empty(persons.known(parent), school, nameless, today));
        boolean own = isOnlyOf(person, school);
        if (own) {
            empty(person, school, nameless, today);
        }
        return own;
    }

    private static boolean isOnlyOf(Person person, long school) {
        return person.affiliations().stream().allMatch(known -> known.schoolId() == school);
    }

    private static boolean isOnlyParent(Person person, long school) {
        return isOnlyOf(person, school)
                && person.affiliations().stream()
                        .allMatch(known -> known.kind() == AffiliationKind.PARENT);
    }

    private void empty(Person person, long school, String nameless, LocalDate today) {
        LocalDate born = person.birthDate();
        person.rename(new PersonName(nameless, String.valueOf(person.id()), null), LocalDate.EPOCH);
        person.contacts(null, null);
        person.bornOn(born == null ? null : born.withDayOfYear(1));
        person.leave(school, today);
        identities.of(person.id()).forEach(Identity::forget);
    }
}
