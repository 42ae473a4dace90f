package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.PersonNotFound;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** «Мой класс»: a class teacher reads of the pupils of his classes, and of nobody else. */
@Path("s/{launch}/my-class")
public class MyClassResource {

    @Inject MyClassPages pages;
    @Inject BaseAccess access;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    public View list() {
        current.require(Role.CLASS_TEACHER);
        return View.of("pairing/my-class", pages.list());
    }

    /** Every look at a minor's contacts is remembered. */
    @GET
    @Path("{person}")
    @Transactional
    public View show(@PathParam("person") long id) {
        current.require(Role.CLASS_TEACHER);
        Person pupil = persons.byId(id, current.schoolId());
        if (!access.isOfOwnClass(pupil)) {
            throw new PersonNotFound(id);
        }
        audit.write(current.personId(), current.schoolId(), "MINOR_SEEN", "person:" + id);
        return View.of("pairing/my-pupil", pages.pupil(pupil));
    }
}
