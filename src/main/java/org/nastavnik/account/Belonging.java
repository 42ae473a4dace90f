package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.people.Person;
import org.nastavnik.people.RoleAssignments;

/** Whether one school may say alone who a person is and by which accounts he comes in. */
@ApplicationScoped
public class Belonging {

    @Inject RoleAssignments assignments;

    /** Neither a place nor a role anywhere else, now or, for places, formerly. */
    public boolean onlyTo(long schoolId, Person person) {
        return person.isOnlyOf(schoolId) && assignments.withinOnly(person.id(), schoolId);
    }
}
