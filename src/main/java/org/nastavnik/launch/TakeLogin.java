package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/**
 * Uses a login up before anything else is looked at, so that no refusal leaves it for a second try.
 */
@ApplicationScoped
class TakeLogin {

    @Inject PendingLogins pending;
    @Inject Registrations registrations;

    record Taken(Optional<PendingLogin> login, Optional<Registration> registration) {}

    /** The login that the state names, if its word waits in the platform's storage; once. */
    @Transactional
    Taken ask(String state) {
        return taken(LoginSecrets.idOf(state).isEmpty() ? Optional.empty() : pending.ask(state));
    }

    @Transactional
    Taken take(String state) {
        return taken(LoginSecrets.idOf(state).isEmpty() ? Optional.empty() : pending.use(state));
    }

    private Taken taken(Optional<PendingLogin> login) {
        return new Taken(login, login.flatMap(l -> registrations.find(l.registrationId())));
    }
}
