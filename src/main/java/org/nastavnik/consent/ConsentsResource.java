package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Sought;
import org.nastavnik.site.View;

/** The register of consents for the school's own; to all others theirs; shares for the centre. */
@Path("s/{launch}/consents")
public class ConsentsResource {

    @Inject ConsentPages pages;
    @Inject ConsentShowPages shown;
    @Inject ConsentShares shares;
    @Inject VisibleConsents visible;
    @Inject CurrentPerson current;

    @GET
    public View list(@QueryParam("show") @DefaultValue("") String show, @BeanParam Sought sought) {
        if (current.is(Role.METHODIST)) {
            return View.of("consent/shares", shares.page());
        }
        return View.of(
                "consent/list", pages.list(show, sought, new SignatureForm(), new Problems()));
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("consent/show", shown.show(visible.byId(id)));
    }
}
