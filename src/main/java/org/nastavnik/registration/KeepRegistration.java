package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/** Writes an agreed registration down; it never takes the place of one that works. */
@ApplicationScoped
class KeepRegistration {

    @Inject Registrations registrations;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @Transactional
    Registration keep(AskPlatform.Agreed agreed) {
        boolean first = registrations.ofIssuer(agreed.platform().issuer()).isEmpty();
        Registration registration = made(agreed);
        if (first) {
            registration.activate();
        }
        registrations.add(registration);
        audit.write(
                null,
                null,
                "REGISTRATION_" + registration.state(),
                "registration:" + registration.id());
        return registration;
    }

    private Registration made(AskPlatform.Agreed agreed) {
        PlatformConfiguration platform = agreed.platform();
        Registration registration =
                new Registration(
                        platform.issuer(),
                        agreed.clientId(),
                        platform.endpoints(),
                        clock.instant());
        registration.called(platform.productFamily().orElse(null));
        agreed.deployment().ifPresent(registration::deploy);
        if (agreed.innerNetwork()) {
            registration.standsInInnerNetwork();
        }
        return registration;
    }
}
