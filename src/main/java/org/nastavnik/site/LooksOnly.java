package org.nastavnik.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.nastavnik.system.AskedOnce;

/** Lets the parts of a page share what they read. */
@Provider
public class LooksOnly implements ContainerRequestFilter {

    @Inject AskedOnce asked;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            asked.begin();
        }
    }
}
