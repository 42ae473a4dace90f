package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Redirects;

/** A practice is called ready by its author, taken into the compendium and out of it. */
@Path("s/{launch}/practices/{id}")
public class PracticeStateResource {

    @Inject VisiblePractices visible;
    @Inject Authors authors;
    @Inject OpenCompendium open;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Path("readiness")
    @Transactional
    public Response ready(@PathParam("id") long id) {
        visible.writableById(id).ready();
        return redirects.to("practices/" + id);
    }

    @POST
    @Path("inclusion")
    @Transactional
    public Response include(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Practice practice = visible.byId(id);
        open.written().changing();
        practice.include(authors.named(practice));
        return redirects.to("practices/" + id);
    }

    @POST
    @Path("exclusion")
    @Transactional
    public Response exclude(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Practice practice = visible.byId(id);
        open.written().changing();
        practice.exclude();
        return redirects.to("practices/" + id);
    }
}
