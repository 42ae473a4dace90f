package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nastavnik.site.Knocks;

/**
 * How fast one address, or one issuer, may knock at the door. In this node's memory only: it guards
 * the node, not a right. A school behind one address fits in easily.
 */
@ApplicationScoped
public class Rates implements Knocks {

    private static final int MOST_BUCKETS = 20_000;
    private static final int ISSUER_FACTOR = 20;

    /** A class that types its codes misses less often; who guesses gets nowhere at this pace. */
    private static final int MISSES = 20;

    private static final int MISSES_OF_ALL = 300;

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

    @Override
    public void knock(String door, HttpServletRequest request) {
        String client = client(request);
        if (left(missedAt(door, client), MISSES) < 1 || left(missedAt(door), MISSES_OF_ALL) < 1) {
            throw tooMany(60 / MISSES);
        }
        pass(door + " " + client, settings.launchesPerMinute());
    }

    @Override
    public void missed(String door, HttpServletRequest request) {
        take(missedAt(door, client(request)), MISSES);
        take(missedAt(door), MISSES_OF_ALL);
    }

    private static String missedAt(String... door) {
        return "missed " + String.join(" ", door);
    }

    public void knockFor(String issuer) {
        pass("issuer " + issuer, ISSUER_FACTOR * settings.launchesPerMinute());
    }

    private void pass(String key, int perMinute) {
        if (!take(key, perMinute)) {
            throw tooMany(Math.max(1, 60 / perMinute));
        }
    }

    /** RFC 6585 4: who is told to slow down is told for how long. */
    public static ClientErrorException tooMany(int seconds) {
        return new ClientErrorException(
                Response.status(429).header("Retry-After", seconds).build());
    }

    /** A full bucket holds a minute's worth and fills evenly. */
    synchronized boolean take(String key, int perMinute) {
        double left = left(key, perMinute);
        boolean enough = left >= 1;
        buckets.put(key, new Bucket(enough ? left - 1 : left, clock.instant()));
        return enough;
    }

    private synchronized double left(String key, int perMinute) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(key, new Bucket(perMinute, now));
        double seconds = (now.toEpochMilli() - bucket.at().toEpochMilli()) / 1000.0;
        return Math.min(perMinute, bucket.left() + seconds * perMinute / 60);
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
