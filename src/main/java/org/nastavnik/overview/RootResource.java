package org.nastavnik.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nastavnik.site.View;

/** The bare address, which people reach by guessing: says where the door is. */
@Path("/")
public class RootResource {

    @GET
    public View door() {
        return View.of("overview/door");
    }
}
