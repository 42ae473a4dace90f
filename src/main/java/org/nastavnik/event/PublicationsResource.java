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

/** What the school has published of the programme. */
@Path("s/{launch}/publications")
public class PublicationsResource {

    private static final String LIST = "publications";
    private static final String FORM = "event/publication";

    @Inject EventPages pages;
    @Inject WriteEvents write;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("event/publications", pages.publications());
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of(FORM, pages.publication(null, new PublicationForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response enter(@BeanParam PublicationForm form) {
        Problems problems = write.publication(null, form);
        return problems.isEmpty()
                ? redirects.to(LIST)
                : redirects.again(View.again(FORM, pages.publication(null, form, problems)));
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        PublicationForm form = PublicationForm.of(write.mine(Publication.class, id));
        return View.of(FORM, pages.publication(id, form, new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam PublicationForm form) {
        Problems problems = write.publication(write.mine(Publication.class, id), form);
        return problems.isEmpty()
                ? redirects.to(LIST)
                : redirects.again(View.again(FORM, pages.publication(id, form, problems)));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        write.remove(write.mine(Publication.class, id));
        return redirects.to(LIST);
    }
}
