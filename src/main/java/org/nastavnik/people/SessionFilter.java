package org.nastavnik.people;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session of the launch whose address space is asked for. The address names the launch;
 * only its cookie opens it. Under {@code /api/} a personal token does too.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

    static final String LAUNCH_HEADER = "X-Nastavnik-Launch";
    private static final String BEARER = "Bearer ";

    @Inject LaunchSessions sessions;
    @Inject PersonalTokens tokens;
    @Inject CurrentPerson current;
    @Inject SessionOver over;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<PathSegment> path = request.getUriInfo().getPathSegments();
        String space = path.isEmpty() ? "" : path.get(0).getPath();
        if (space.equals("s") && path.size() > 1) {
            enterPages(request, path.get(1).getPath());
        } else if (space.equals("api")) {
            enterApi(request);
        }
    }

    private void enterPages(ContainerRequestContext request, String launchId) throws IOException {
        Optional<LaunchSession> found = session(request, launchId);
        if (found.isPresent()) {
            current.enter(found.get());
        } else {
            request.abortWith(over.answer((ContainerRequest) request, launchId));
        }
    }

    private void enter(ContainerRequestContext request, String launchId) {
        current.enter(
                session(request, launchId).orElseThrow(() -> new NotAuthorizedException("launch")));
    }

    private Optional<LaunchSession> session(ContainerRequestContext request, String launchId) {
        Cookie cookie = request.getCookies().get(SessionCookie.name(launchId));
        return cookie == null ? Optional.empty() : sessions.find(launchId, cookie.getValue());
    }

    private void enterApi(ContainerRequestContext request) {
        String authorization = request.getHeaderString("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            current.actAs(
                    tokens.owner(authorization.substring(BEARER.length()))
                            .orElseThrow(() -> new NotAuthorizedException("Bearer")));
            return;
        }
        String launchId = launchOf(request);
        if (launchId == null) {
            throw new NotAuthorizedException("Bearer");
        }
        enter(request, launchId);
    }

    /** The header names the launch; where the browser has but one, its cookie does. */
    private static @Nullable String launchOf(ContainerRequestContext request) {
        String named = request.getHeaderString(LAUNCH_HEADER);
        if (named != null) {
            return named;
        }
        List<String> cookies =
                request.getCookies().keySet().stream()
                        .filter(name -> name.startsWith(SessionCookie.name("")))
                        .toList();
        return cookies.size() == 1
                ? cookies.get(0).substring(SessionCookie.name("").length())
                : null;
    }
}
