package org.nastavnik.people;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Answers whoever brings the cookie of the session: by this a page learns that it is kept. */
@Path("s/{launch}/kept")
public class SessionKeptResource {

    @GET
    public Response kept() {
        return Response.noContent().build();
    }
}
