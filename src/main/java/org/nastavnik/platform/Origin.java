package org.nastavnik.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scheme, host and port of a web address, as a browser compares them. */
public record Origin(String scheme, String host, int port) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Nothing for what is no absolute http(s) address, hides a user name, or is not plain ASCII.
     */
    public static Optional<Origin> of(@Nullable String address) {
        if (address == null || address.chars().anyMatch(c -> c <= ' ' || c > '~' || c == '\\')) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || !(scheme.equals("https") || scheme.equals("http"))) {
                return Optional.empty();
            }
            int standard = scheme.equals("https") ? 443 : 80;
            return Optional.of(
                    new Origin(
                            scheme,
                            uri.getHost().toLowerCase(Locale.ROOT),
                            uri.getPort() < 0 ? standard : uri.getPort()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    boolean secure() {
        return scheme.equals("https");
    }

    boolean loopback() {
        return LOOPBACK.contains(host);
    }

    public boolean covers(@Nullable String address) {
        return of(address).filter(this::equals).isPresent();
    }

    /** Host and port as they stand in the address, {@code localhost:8080}. */
    public String domain() {
        return port == (secure() ? 443 : 80) ? host : host + ":" + port;
    }

    @Override
    public String toString() {
        return scheme + "://" + domain();
    }
}
