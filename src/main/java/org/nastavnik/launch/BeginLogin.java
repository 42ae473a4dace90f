package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.nastavnik.platform.AddressGuard;
import org.nastavnik.platform.KnownRegistrations;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;

/** Remembers a login and sends the browser to the platform that asked for it. */
@ApplicationScoped
class BeginLogin {

    private static final String COOKIE_ATTRIBUTES =
            "; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=None; Partitioned";

    @Inject KnownRegistrations registrations;
    @Inject PendingLogins pending;
    @Inject AddressGuard guard;
    @Inject Rates rates;
    @Inject LaunchSettings settings;
    @Inject FramePages pages;

    /**
     * @param cookies without them the platform's storage binds the login to the browser; where
     *     there is none, nothing begins yet, and the user goes on in a window of its own
     */
    Response login(LoginRequest request, KeptCookies cookies) {
        Registration registration =
                registrations
                        .active(request.issuer(), request.clientId())
                        .orElseThrow(() -> new LaunchRejected(Reason.REGISTRATION, "login"));
        guard.requireWebAddress(registration.authEndpoint(), registration.innerNetwork());
        if (!Targets.ours(request.target(), settings.baseUrl())) {
            throw new LaunchRejected(Reason.TARGET, "login");
        }
        rates.knockFor(registration.issuer());
        if (cookies == KeptCookies.NO && request.storage().isEmpty()) {
            return pages.window(registration, request);
        }
        if (pending.isFull()) {
            throw Rates.tooMany(60);
        }
        return cookies == KeptCookies.NO
                ? store(registration, request)
                : redirect(registration, request.byCookie());
    }

    private Response redirect(Registration registration, LoginRequest request) {
        LoginSecrets secrets = begun(registration, request);
        return Response.status(302)
                .header("Location", address(registration, request, secrets))
                .header("Set-Cookie", cookie(secrets.id(), secrets.browser()))
                .build();
    }

    private Response store(Registration registration, LoginRequest request) {
        LoginSecrets secrets = begun(registration, request);
        StoragePage page =
                StoragePage.put(
                        registration,
                        request,
                        secrets,
                        address(registration, request, secrets),
                        settings.loginUri());
        return pages.shown(registration, 200, "launch/storage", page)
                .header("Set-Cookie", cookie(secrets.id(), secrets.browser()))
                .build();
    }

    private LoginSecrets begun(Registration registration, LoginRequest request) {
        LoginSecrets secrets = LoginSecrets.draw();
        pending.add(PendingLogin.of(secrets, registration.id(), request));
        return secrets;
    }

    private String address(Registration registration, LoginRequest request, LoginSecrets secrets) {
        return AuthorizationRequest.address(registration, request, secrets, settings.launchUri());
    }

    /** Written by hand: without {@code Partitioned} browsers keep no cookie in a foreign frame. */
    private static String cookie(String id, String value) {
        return PendingLogin.cookieName(id) + "=" + value + COOKIE_ATTRIBUTES;
    }
}
