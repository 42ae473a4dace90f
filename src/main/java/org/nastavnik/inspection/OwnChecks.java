package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Origin;
import org.nastavnik.platform.OwnDoor;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Symptom;
import org.nastavnik.platform.ToolKeys;

/** What can be said of this service without asking a platform. */
@ApplicationScoped
class OwnChecks {

    private static final Duration OLD_KEY = Duration.ofDays(365);

    /** Below that many launches a share says nothing. */
    private static final int FEW = 5;

    @Inject LaunchSettings settings;
    @Inject OwnDoor door;
    @Inject ToolKeys keys;
    @Inject Clock clock;

    List<Finding> of(Surroundings request, List<Registration> all, List<LaunchVerdict> lastDay) {
        List<Finding> found = new ArrayList<>();
        found.add(baseUrl());
        found.add(ownKeys());
        found.addAll(proxies(request));
        found.add(cookies(lastDay));
        found.add(database());
        found.add(keyAge());
        found.add(pending(all));
        return found;
    }

    /** Browsers keep our cookies over https, and over http only on the machine itself. */
    Finding baseUrl() {
        String base = settings.baseUrl();
        if (base.startsWith("https://")) {
            return Finding.ok("base.https", base);
        }
        return settings.allowHttpLoopback()
                ? Finding.warning("base.trial", base)
                : Finding.broken("base.http", base);
    }

    Finding ownKeys() {
        OwnDoor.Look look = door.look();
        return switch (look.seen()) {
            case OURS -> Finding.ok("door.ours", settings.jwksUri());
            case SOMETHING_ELSE -> Finding.broken("door.else", settings.jwksUri(), look.status());
            case NOTHING ->
                    look.symptom() == Symptom.TLS
                            ? Finding.broken("door.tls", settings.jwksUri())
                            : Finding.warning("door.nothing", settings.jwksUri());
        };
    }

    List<Finding> proxies(Surroundings request) {
        List<Finding> found = new ArrayList<>();
        boolean trusted = settings.trustedProxy().filter(request.peer()::equals).isPresent();
        if (request.forwardedFor() != null && !trusted) {
            found.add(Finding.warning("proxy.unknown", request.peer()));
        } else if (request.forwardedFor() == null && settings.trustedProxy().isPresent()) {
            found.add(Finding.warning("proxy.silent", settings.trustedProxy().get()));
        }
        if (settings.baseUrl().startsWith("https://")
                && "http".equalsIgnoreCase(request.forwardedProto())) {
            found.add(Finding.warning("proxy.http"));
        }
        String host =
                request.forwardedHost() != null
                        ? request.forwardedHost()
                        : request.forwardedFor() == null ? request.host() : null;
        String ours = Origin.of(settings.baseUrl()).map(Origin::domain).orElse("");
        if (host != null && !host.equalsIgnoreCase(ours)) {
            found.add(Finding.warning("proxy.host", shown(host), ours));
        }
        return found.isEmpty() ? List.of(Finding.ok("proxy.fine")) : found;
    }

    private static String shown(String header) {
        String plain = header.replaceAll("[^!-~]", "?");
        return plain.substring(0, Math.min(plain.length(), 100));
    }

    Finding cookies(List<LaunchVerdict> lastDay) {
        long lost = lastDay.stream().filter(v -> v.reason() == Reason.BROWSER_BINDING).count();
        long letIn = lastDay.stream().filter(LaunchVerdict::isLetIn).count();
        return lost >= FEW && lost * 5 > letIn
                ? Finding.warning("cookies.lost", lost, letIn)
                : Finding.ok("cookies.fine", lost, letIn);
    }

    Finding database() {
        return ConfigProvider.getConfig()
                        .getOptionalValue("nastavnik.db.url", String.class)
                        .filter(url -> !url.isBlank())
                        .isPresent()
                ? Finding.ok("database.server")
                : Finding.warning("database.embedded");
    }

    Finding keyAge() {
        long days = Duration.between(keys.signingSince(), clock.instant()).toDays();
        return days > OLD_KEY.toDays()
                ? Finding.warning("key.old", days)
                : Finding.ok("key.fine", days);
    }

    Finding pending(List<Registration> all) {
        long waiting = all.stream().filter(r -> r.state() == Registration.State.PENDING).count();
        if (all.stream().noneMatch(Registration::isActive)) {
            return Finding.warning("registrations.none");
        }
        return waiting == 0
                ? Finding.ok("registrations.decided")
                : Finding.warning("registrations.waiting", waiting);
    }
}
