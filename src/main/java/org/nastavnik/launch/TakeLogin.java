package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.platform.KnownRegistrations;
import org.nastavnik.platform.Registration;

/**
 * Uses a login up before anything else is looked at, so that no refusal leaves it for a second try.
 */
@ApplicationScoped
class TakeLogin {

    @Inject PendingLogins pending;
    @Inject KnownRegistrations registrations;

    record Taken(Optional<PendingLogin> login, Optional<Registration> registration) {}

    /** The login that the state names, if its word waits in the platform's storage; once. */
    Taken ask(String state) {
        return taken(LoginSecrets.idOf(state).isEmpty() ? Optional.empty() : pending.ask(state));
    }

    Taken take(String state) {
        return taken(LoginSecrets.idOf(state).isEmpty() ? Optional.empty() : pending.use(state));
    }

    private Taken taken(Optional<PendingLogins.Found> found) {
        return new Taken(
                found.map(PendingLogins.Found::login),
                found.flatMap(
                        f ->
                                registrations.ofVersion(
                                        f.login().registrationId(), f.registrationVersion())));
    }
}
