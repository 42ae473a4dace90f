package org.nastavnik.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** What a calendar fetches by its address; a withdrawn one is like one that never was. */
@Path("calendar")
public class CalendarFeedResource {

    static final String TYPE = "text/calendar; charset=UTF-8";

    @Inject CalendarAddresses addresses;
    @Inject PersonCalendar calendar;

    @GET
    @Path("{secret: [A-Za-z0-9_-]{43}}.ics")
    public Response feed(@PathParam("secret") String secret) {
        return addresses
                .bySecret(secret)
                .map(known -> calendar.of(known.personId(), known.schoolId()))
                .map(text -> Response.ok(text.getBytes(StandardCharsets.UTF_8), TYPE).build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
