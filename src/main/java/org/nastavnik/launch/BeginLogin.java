package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.nastavnik.platform.AddressGuard;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/** Remembers a login and sends the browser to the platform that asked for it. */
@ApplicationScoped
class BeginLogin {

    private static final String COOKIE_ATTRIBUTES =
            "; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=None; Partitioned";

    @Inject Registrations registrations;
    @Inject PendingLogins pending;
    @Inject AddressGuard guard;
    @Inject Rates rates;
    @Inject LaunchSettings settings;
    @Inject Clock clock;

    Response login(LoginRequest request) {
        Registration registration =
                registrations
                        .active(request.issuer(), request.clientId())
                        .orElseThrow(() -> new LaunchRejected(Reason.REGISTRATION, "login"));
        guard.requireWebAddress(registration.authEndpoint(), registration.innerNetwork());
        if (!Targets.ours(request.target(), settings.baseUrl())) {
            throw new LaunchRejected(Reason.TARGET, "login");
        }
        rates.knockFor(registration.issuer());
        if (pending.isFull()) {
            throw new ClientErrorException(429);
        }
        LoginSecrets secrets = LoginSecrets.draw();
        pending.add(
                new PendingLogin(
                        secrets,
                        registration.id(),
                        request,
                        clock.instant().plus(PendingLogins.LIFE)));
        return redirect(registration, request, secrets);
    }

    private Response redirect(
            Registration registration, LoginRequest request, LoginSecrets secrets) {
        return Response.status(302)
                .header(
                        "Location",
                        AuthorizationRequest.address(
                                registration, request, secrets, settings.launchUri()))
                .header("Set-Cookie", cookie(secrets.id(), secrets.browser()))
                .build();
    }

    /** Written by hand: without {@code Partitioned} browsers keep no cookie in a foreign frame. */
    private static String cookie(String id, String value) {
        return PendingLogin.cookieName(id) + "=" + value + COOKIE_ATTRIBUTES;
    }
}
