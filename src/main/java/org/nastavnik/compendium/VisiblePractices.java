package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;

/** Practices that the current person may see: a curator his school's, an author his own. */
@RequestScoped
class VisiblePractices {

    @Inject Practices practices;
    @Inject VisibleUnits units;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject CurrentPerson current;

    List<Practice> ofThisYear() {
        return practices.of(current.schoolId(), units.year()).stream()
                .filter(this::mayRead)
                .toList();
    }

    /** Not yours is not found. */
    Practice byId(long id) {
        Practice practice = practices.byId(id, current.schoolId());
        if (!mayRead(practice)) {
            throw new PracticeNotFound(id);
        }
        return practice;
    }

    private boolean mayRead(Practice practice) {
        return seesSchool() || practice.isAuthor(current.personId());
    }

    /** To be changed by an author or the curator. */
    Practice writableById(long id) {
        Practice practice = byId(id);
        if (!mayWrite(practice)) {
            current.require(Role.CURATOR);
        }
        return practice;
    }

    boolean mayWrite(Practice practice) {
        return current.is(Role.CURATOR) || practice.isAuthor(current.personId());
    }

    boolean seesSchool() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }

    /**
     * Who may be chosen as an author: for the curator the mentors of the year and the staff, for a
     * mentor he himself and his own mentees, for he sees no others.
     */
    List<Person> candidates(Collection<Long> already) {
        long school = current.schoolId();
        Collection<Long> ids = new TreeSet<>(already);
        if (current.is(Role.CURATOR)) {
            bases.mentors(school, units.year()).stream()
                    .map(MentorProfile::personId)
                    .forEach(ids::add);
        } else {
            ids.add(current.personId());
            units.mine().stream().map(MentoringUnit::everyone).forEach(ids::addAll);
        }
        List<Person> found = new ArrayList<>(persons.of(school));
        found.removeIf(person -> !ids.contains(person.id()) && !staffForCurator(person));
        return found;
    }

    private boolean staffForCurator(Person person) {
        return current.is(Role.CURATOR)
                && person.affiliationIn(current.schoolId())
                        .filter(affiliation -> affiliation.kind().staff())
                        .isPresent();
    }
}
