package org.nastavnik.site;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/**
 * A change inside a launch must bring the launch's own token, as a form field or a header, and must
 * not come from another site: a cookie alone, which the browser sends by itself, changes nothing.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ForgeryGuard implements ContainerRequestFilter {

    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";

    @Inject Visitor visitor;
    @Inject FormPage page;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (harmless(request.getMethod()) || visitor.base().isEmpty()) {
            return;
        }
        if ("cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))) {
            throw new ForbiddenException();
        }
        String brought = token((ContainerRequest) request);
        if (brought == null || !same(brought, visitor.csrfToken())) {
            throw new ForbiddenException();
        }
    }

    private static boolean harmless(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    private @Nullable String token(ContainerRequest request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header != null) {
            return header;
        }
        PostedForm form = PostedForm.of(request);
        page.bring(form.first(FormPage.FIELD));
        return form.token();
    }

    static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
