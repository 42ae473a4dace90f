package org.nastavnik.event;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Partner organisations and their agreements. */
@Path("s/{launch}/partners")
public class PartnersResource {

    private static final String LIST = "partners";
    private static final String FORM = "event/partner";

    @Inject EventPages pages;
    @Inject WriteEvents write;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("event/partners", pages.partners());
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of(FORM, pages.partner(null, new PartnerForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response enter(@BeanParam PartnerForm form) {
        Problems problems = write.partner(null, form);
        return problems.isEmpty()
                ? redirects.to(LIST)
                : redirects.again(View.again(FORM, pages.partner(null, form, problems)));
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        PartnerForm form = PartnerForm.of(write.mine(PartnerOrganisation.class, id));
        return View.of(FORM, pages.partner(id, form, new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam PartnerForm form) {
        Problems problems = write.partner(write.mine(PartnerOrganisation.class, id), form);
        return problems.isEmpty()
                ? redirects.to(LIST)
                : redirects.again(View.again(FORM, pages.partner(id, form, problems)));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        write.remove(write.mine(PartnerOrganisation.class, id));
        return redirects.to(LIST);
    }
}
