package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/**
 * Writes an agreed registration down. A platform that we know and that says the same of itself is
 * the one that we have; whoever says anything else waits for an administrator, and nothing that
 * works is replaced.
 */
@ApplicationScoped
class KeepRegistration {

    @Inject Registrations registrations;
    @Inject RegistrationLinks links;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @param renewed it was there before and stays as it is
     */
    record Kept(Registration registration, boolean renewed) {}

    @Transactional
    Kept keep(AskPlatform.Agreed agreed, Invitation.Accepted invitation) {
        Optional<Registration> same = same(agreed);
        Registration registration = same.orElseGet(() -> added(agreed, invitation));
        same.ifPresent(known -> renew(known, agreed));
        if (invitation.linkId() != null) {
            links.byId(invitation.linkId()).became(registration.id());
        }
        String act =
                same.isPresent() ? "REGISTRATION_RENEWED" : "REGISTRATION_" + registration.state();
        audit.write(invitation.madeBy(), null, act, "registration:" + registration.id());
        return new Kept(registration, same.isPresent());
    }

    /** An administrator may vouch for its inner address only now, by the link that he made. */
    private void renew(Registration known, AskPlatform.Agreed agreed) {
        known.renewed(clock.instant());
        if (agreed.innerNetwork()) {
            known.standsInInnerNetwork();
        }
    }

    /** The newest first: of several alike, the one that waits or works is meant. */
    private Optional<Registration> same(AskPlatform.Agreed agreed) {
        return registrations.ofIssuer(agreed.platform().issuer()).stream()
                .filter(known -> known.clientId().equals(agreed.clientId()))
                .filter(known -> known.isAt(agreed.platform().endpoints()))
                .filter(known -> agreed.deployment().filter(d -> !known.knows(d)).isEmpty())
                .reduce((older, newer) -> older.isActive() ? older : newer);
    }

    private Registration added(AskPlatform.Agreed agreed, Invitation.Accepted invitation) {
        boolean first = registrations.ofIssuer(agreed.platform().issuer()).isEmpty();
        Registration registration = made(agreed);
        registration.cameFrom(agreed.configurationAddress(), invitation.madeBy());
        if (first) {
            registration.activate();
        }
        registrations.add(registration);
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
