package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast one address, or one issuer, may knock at the door. In this node's memory only: it guards
 * the node, not a right. A school behind one address fits in easily.
 */
@ApplicationScoped
public class Rates {

    private static final int MOST_BUCKETS = 20_000;
    private static final int ISSUER_FACTOR = 20;

    @Inject Clock clock;
    @Inject LaunchSettings settings;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_BUCKETS;
                }
            };

    private record Bucket(double left, Instant at) {}

    public void knock(String door, HttpServletRequest request) {
        pass(door + " " + client(request), settings.launchesPerMinute());
    }

    public void knockFor(String issuer) {
        pass("issuer " + issuer, ISSUER_FACTOR * settings.launchesPerMinute());
    }

    private void pass(String key, int perMinute) {
        if (!take(key, perMinute)) {
            throw new ClientErrorException(429);
        }
    }

    /** A full bucket holds a minute's worth and fills evenly. */
    synchronized boolean take(String key, int perMinute) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(key, new Bucket(perMinute, now));
        double seconds = (now.toEpochMilli() - bucket.at().toEpochMilli()) / 1000.0;
        double left = Math.min(perMinute, bucket.left() + seconds * perMinute / 60);
        boolean enough = left >= 1;
        buckets.put(key, new Bucket(enough ? left - 1 : left, now));
        return enough;
    }

    /** Behind a balancer that we trust, the address that it saw; it writes it last. */
    private String client(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || settings.trustedProxy().filter(direct::equals).isEmpty()) {
            return direct;
        }
        return Arrays.stream(forwarded.split(",")).reduce((a, b) -> b).orElse(direct).strip();
    }
}
