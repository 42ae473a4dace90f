package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** The book of orders as it lies in the director's office: series, numbers, what became of each. */
@Path("s/{launch}/orders/register")
public class OrderRegisterResource {

    @Inject OrderRegisterPages pages;
    @Inject CurrentPerson current;

    @GET
    public View show(@BeanParam RegisterFilter filter) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("order/register", pages.page(filter));
    }
}
