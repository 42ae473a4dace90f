package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** The regulation and the programme of the year, as the program can write them today. */
@Path("s/{launch}/orders/acts")
public class LocalActsResource {

    @Inject LocalActPages pages;
    @Inject CurrentPerson current;

    @GET
    public View show() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("order/acts", pages.page());
    }
}
