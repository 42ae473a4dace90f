package org.nastavnik.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("assets/{version}/{name}")
public class AssetsResource {

    @GET
    public Response file(@PathParam("name") String name) {
        byte[] bytes = Assets.read(name).orElseThrow(NotFoundException::new);
        return Response.ok(bytes, Assets.type(name))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
