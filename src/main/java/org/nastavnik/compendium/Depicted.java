package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;

/**
 * Who can be named as seen on a picture: for the curator the staff and all who take part this year,
 * for a mentor those of his own pairs and groups, for he sees no others.
 */
@RequestScoped
class Depicted {

    @Inject Units units;
    @Inject VisibleUnits visible;
    @Inject Persons persons;
    @Inject CurrentPerson current;

    List<Person> candidates() {
        long school = current.schoolId();
        boolean curator = current.is(Role.CURATOR);
        Collection<Long> ids = new TreeSet<>();
        List<MentoringUnit> seen = curator ? units.of(school, visible.year()) : visible.mine();
        seen.stream().map(MentoringUnit::everyone).forEach(ids::addAll);
        ids.add(current.personId());
        return persons.of(school).stream()
                .filter(person -> ids.contains(person.id()) || (curator && isStaff(person, school)))
                .toList();
    }

    private static boolean isStaff(Person person, long school) {
        return person.affiliationIn(school)
                .filter(affiliation -> affiliation.kind().staff())
                .isPresent();
    }
}
