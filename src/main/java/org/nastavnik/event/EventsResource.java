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

/** Events of the programme. */
@Path("s/{launch}/events")
public class EventsResource {

    private static final String LIST = "events";
    private static final String FORM = "event/event";

    @Inject EventPages pages;
    @Inject WriteEvents write;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("event/events", pages.events());
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of(FORM, pages.event(null, new EventForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response enter(@BeanParam EventForm form) {
        Problems problems = write.event(null, form);
        return problems.isEmpty()
                ? redirects.to(LIST)
                : redirects.again(View.again(FORM, pages.event(null, form, problems)));
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        EventForm form = EventForm.of(write.mine(ProgrammeEvent.class, id));
        return View.of(FORM, pages.event(id, form, new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam EventForm form) {
        Problems problems = write.event(write.mine(ProgrammeEvent.class, id), form);
        return problems.isEmpty()
                ? redirects.to(LIST)
                : redirects.again(View.again(FORM, pages.event(id, form, problems)));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        write.remove(write.mine(ProgrammeEvent.class, id));
        return redirects.to(LIST);
    }
}
