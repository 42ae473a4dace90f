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

/** The curator takes a practice into the compendium. */
@Path("s/{launch}/practices/{id}/inclusion")
public class PracticeInclusionResource {

    @Inject VisiblePractices visible;
    @Inject Authors authors;
    @Inject PublishedAuthors published;
    @Inject CheckCompendium check;
    @Inject OpenCompendium open;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response include(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Practice practice = visible.byId(id);
        open.written().changing();
        check.requireUnnamed(practice);
        published.require(practice);
        practice.include(authors.named(practice));
        return redirects.to("practices/" + id);
    }
}
