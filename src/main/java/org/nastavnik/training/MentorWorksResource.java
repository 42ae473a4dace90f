package org.nastavnik.training;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** All that one mentor has made of the tasks of the year. */
@Path("s/{launch}/mentor-school/mentors")
public class MentorWorksResource {

    @Inject MentorSchoolPages pages;
    @Inject CurrentPerson current;

    @GET
    @Path("{person}")
    public View show(@PathParam("person") long person) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("training/mentor", pages.mentor(person));
    }
}
