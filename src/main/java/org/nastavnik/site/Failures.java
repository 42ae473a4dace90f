package org.nastavnik.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for every resource that fails. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    @Inject Visitor visitor;
    @Context UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        String path = uri.getPath();
        return path.startsWith("api/") || path.startsWith("/api/")
                ? FailureAnswer.problem(failure, visitor.locale())
                : FailureAnswer.page(failure, visitor.locale());
    }
}
