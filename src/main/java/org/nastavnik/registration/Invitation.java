package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Secrets;

/**
 * Who may register a platform: the holder of the configured word, or of an administrator's link.
 */
@ApplicationScoped
class Invitation {

    @Inject LaunchSettings settings;
    @Inject RegistrationLinks links;

    /** What came with the invitation: whether an administrator vouches for an inner platform. */
    record Accepted(boolean innerNetwork) {}

    @Transactional
    Optional<Accepted> accept(String token) {
        if (settings.registrationToken().filter(t -> Secrets.same(t, token)).isPresent()) {
            return Optional.of(new Accepted(false));
        }
        return links.use(token).map(link -> new Accepted(link.innerNetwork()));
    }
}
