package org.nastavnik.site;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Jersey has a mapper of its own for what fails at the commit, which makes a 500 of it. */
@Provider
@Priority(1)
public class CommitFailures implements ExceptionMapper<TransactionalException> {

    @Inject Visitor visitor;
    @Context UriInfo uri;

    @Override
    public Response toResponse(TransactionalException failure) {
        String path = uri.getPath();
        return path.startsWith("api/") || path.startsWith("/api/")
                ? FailureAnswer.problem(failure, visitor.locale())
                : FailureAnswer.page(failure, visitor.locale());
    }
}
