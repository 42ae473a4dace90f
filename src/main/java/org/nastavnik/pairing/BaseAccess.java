package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.NotAllowed;

/** Who may see and write what in the two bases. */
@RequestScoped
class BaseAccess {

    @Inject CurrentPerson current;
    @Inject OwnClasses classes;
    @Inject VisibleUnits visible;
    @Inject Persons persons;
    @Inject Schools schools;

    /** The lists of requests: the school's, or those of the own class. */
    void requireRequests() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST, Role.CLASS_TEACHER);
    }

    boolean mayDecide() {
        return current.is(Role.CURATOR) || current.is(Role.PSYCHOLOGIST);
    }

    boolean mayPropose() {
        return mayDecide() || current.is(Role.CLASS_TEACHER);
    }

    boolean isOfOwnClass(Person person) {
        return current.is(Role.CLASS_TEACHER)
                && classes.isOfOwnClass(
                        person, current.personId(), current.schoolId(), schools.today());
    }

    private boolean isOwn(long personId) {
        return current.isKnown() && current.personId() == personId;
    }

    /** The curator anyone's; a mentor his own. */
    void requireProfileWriter(long personId) {
        if (!current.is(Role.CURATOR) && !(current.is(Role.MENTOR) && isOwn(personId))) {
            throw new NotAllowed("profile");
        }
    }

    /** The school's officers, the mentor himself, and his mentees of today. */
    void requireProfileReader(long personId) {
        boolean own =
                isOwn(personId)
                        || visible.mine().stream()
                                .filter(unit -> unit.state().standing())
                                .filter(unit -> unit.isCurrentMentor(personId))
                                .anyMatch(unit -> unit.mentees().contains(current.personId()));
        if (!visible.seesSchool() && !own) {
            throw new NotAllowed("profile");
        }
    }

    /** A teacher asks for himself, a class teacher for his class, others for anyone. */
    void requireRequestWriter(Person person) {
        boolean own = current.is(Role.MENTEE) && isOwn(person.id());
        if (!mayDecide() && !own && !isOfOwnClass(person)) {
            throw new NotAllowed("request");
        }
    }

    void requireRequestReader(MenteeRequest request, Person person) {
        boolean mentor =
                visible.mine().stream()
                        .filter(unit -> unit.state().standing())
                        .filter(unit -> unit.isCurrentMentor(current.personId()))
                        .anyMatch(unit -> BaseRows.serves(unit, request));
        if (!visible.seesSchool() && !isOwn(person.id()) && !mentor && !isOfOwnClass(person)) {
            throw new RequestNotFound(request.id());
        }
    }

    /** For whom the visitor may write a request; nobody to choose where it is for himself. */
    List<Person> askable() {
        Predicate<Person> may =
                mayDecide()
                        ? person -> true
                        : current.is(Role.CLASS_TEACHER) ? this::isOfOwnClass : person -> false;
        return persons.of(current.schoolId()).stream().filter(may).toList();
    }
}
