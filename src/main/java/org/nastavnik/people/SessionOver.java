package org.nastavnik.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;
import org.nastavnik.site.PostedForm;
import org.nastavnik.site.View;

/**
 * The answer to a request into a session that is over, or never was: how to return. A form that its
 * own browser sends from its own page is kept for its owner; one whose owner we cannot tell any
 * more is shown once more to the page that sent it, so that it can be copied.
 */
@RequestScoped
class SessionOver {

    private static final int LARGEST = 1_000_000;

    @Inject KeepUnsent unsent;
    @Inject CurrentPerson current;

    Response answer(ContainerRequest request, String launchId) throws IOException {
        Optional<LaunchSession> session = over(request, launchId);
        session.ifPresent(current::cameLate);
        SessionOverPage page =
                request.getMethod().equals("POST")
                        ? late(request, "/s/" + launchId, session)
                        : SessionOverPage.plain(session);
        return Response.status(401)
                .type("text/html;charset=UTF-8")
                .entity(View.of("people/over", page).status(401))
                .build();
    }

    private Optional<LaunchSession> over(ContainerRequest request, String launchId) {
        Cookie cookie = request.getCookies().get(SessionCookie.name(launchId));
        return cookie == null ? Optional.empty() : unsent.over(launchId, cookie.getValue());
    }

    private SessionOverPage late(
            ContainerRequest request, String base, Optional<LaunchSession> session)
            throws IOException {
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean ourPage = "same-origin".equals(site);
        if (request.getLength() < 0 || request.getLength() > LARGEST) {
            return SessionOverPage.lost(session);
        }
        PostedForm sent = PostedForm.of(request);
        LateForm form = LateForm.of(request, base, sent);
        boolean owned =
                session.filter(s -> sent.brings(s.csrfToken())).isPresent()
                        && (ourPage || site == null);
        if (owned && form.isWorthKeeping()) {
            unsent.keep(session.orElseThrow(), form);
            return SessionOverPage.kept(session, form.hadFiles());
        }
        return ourPage
                ? SessionOverPage.shown(session, TypedValue.of(form.typed()))
                : SessionOverPage.plain(session);
    }
}
