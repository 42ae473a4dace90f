package org.nastavnik.lms;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class AccessTokens {

    static final int LIFE_SECONDS = 3600;

    record Grant(int tool, List<String> scopes, Instant until) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Clock clock;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    public String give(Tool tool, List<String> scopes) {
        String token = Randoms.hex(16);
        grants.put(token, new Grant(tool.id(), scopes, clock.instant().plusSeconds(LIFE_SECONDS)));
        return token;
    }

    Optional<Grant> of(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> clock.instant().isBefore(grant.until()));
    }

    /** As after an hour: every token given so far is refused from now on. */
    public void expireAll() {
        grants.clear();
    }
}
