package org.nastavnik.launch;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Origin;

/**
 * Which addresses a platform may send people to. We never go to the address itself: every launch
 * ends at the start page of its session; a foreign address only shows that something is wrong.
 */
final class Targets {

    private static final Set<String> PATHS = Set.of("", "/", "/lti/launch");

    private Targets() {}

    static boolean ours(@Nullable String target, String baseUrl) {
        return target != null
                && Origin.of(baseUrl).filter(base -> base.covers(target)).isPresent()
                && PATHS.contains(URI.create(target).getRawPath());
    }
}
