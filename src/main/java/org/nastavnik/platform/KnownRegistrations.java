package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Registrations as the door needs them. For a login, which only sends the browser back to its
 * platform, they are read anew every few seconds and after each change on this node. The launch,
 * which lets somebody in, names the version that stands in the database now.
 */
@ApplicationScoped
public class KnownRegistrations {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    @Inject Registrations registrations;
    @Inject Clock clock;

    private final Map<Names, Known> known = new ConcurrentHashMap<>();

    private final Map<Long, Registration> numbered = new ConcurrentHashMap<>();

    private record Names(String issuer, Optional<String> clientId) {}

    private record Known(Registration registration, long changes, Instant until) {}

    /** As {@link Registrations#active}; who is not found is looked for again each time. */
    public Optional<Registration> active(String issuer, Optional<String> clientId) {
        Names names = new Names(issuer, clientId);
        Known found = known.get(names);
        if (found != null
                && found.changes() == RegistrationChanges.count()
                && clock.instant().isBefore(found.until())) {
            return Optional.of(found.registration());
        }
        return readAnew(names);
    }

    /**
     * @param version of the registration's row at this moment; another one is read anew
     */
    public Optional<Registration> ofVersion(long id, long version) {
        Registration found = numbered.get(id);
        if (found != null && found.version() == version) {
            return Optional.of(found);
        }
        Optional<Registration> read = registrations.find(id);
        if (numbered.size() >= MOST) {
            numbered.clear();
        }
        read.ifPresentOrElse(r -> numbered.put(id, r), () -> numbered.remove(id));
        return read;
    }

    private Optional<Registration> readAnew(Names names) {
        long changes = RegistrationChanges.count();
        Optional<Registration> read = registrations.active(names.issuer(), names.clientId());
        if (known.size() >= MOST) {
            known.clear();
        }
        read.ifPresentOrElse(
                r -> known.put(names, new Known(r, changes, clock.instant().plus(FRESH))),
                () -> known.remove(names));
        return read;
    }
}
