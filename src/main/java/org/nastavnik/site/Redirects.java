package org.nastavnik.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where a form's answer leads: on with 303, or back to the form with what was typed. */
@RequestScoped
public class Redirects {

    @Inject Visitor visitor;

    /**
     * @param path below the base of the launch
     */
    public Response to(String path) {
        return Response.seeOther(URI.create(visitor.base() + "/" + path)).build();
    }

    public Response again(View view) {
        return Response.status(view.status()).entity(view).build();
    }
}
