package org.nastavnik.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.school.Entrance;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** All that waits for the reader, on a page of its own: an activity of a course opens it. */
@Path("s/{launch}/reminders")
public class RemindersResource {

    @Inject Awaiting awaiting;
    @Inject Entrance entrance;
    @Inject Redirects redirects;

    @GET
    public Response show() {
        return entrance.detour()
                .map(redirects::to)
                .orElseGet(
                        () ->
                                Response.ok(
                                                View.of(
                                                        "overview/reminders",
                                                        AwaitingPage.whole(awaiting.all())))
                                        .build());
    }
}
