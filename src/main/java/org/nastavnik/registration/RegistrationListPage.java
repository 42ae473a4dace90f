package org.nastavnik.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Registration;

/**
 * @param link the link just made; null when none was
 */
public record RegistrationListPage(
        List<Row> rows, List<Address> addresses, Instant keySince, @Nullable String link) {

    public record Row(
            long id,
            String issuer,
            String platform,
            String clientId,
            String deployments,
            String state,
            Instant made) {

        static Row of(Registration registration) {
            String platform = registration.platformName();
            return new Row(
                    registration.id(),
                    registration.issuer(),
                    platform == null ? "" : platform,
                    registration.clientId(),
                    String.join(", ", registration.deployments()),
                    registration.state().name(),
                    registration.createdAt());
        }

        public boolean approvable() {
            return !state.equals(Registration.State.ACTIVE.name());
        }
    }

    /**
     * @param key message that names the field of the other platform
     */
    public record Address(String key, String url) {}

    static List<Address> addresses(LaunchSettings settings) {
        String prefix = "registration.address.";
        return List.of(
                new Address(prefix + "target", settings.launchUri()),
                new Address(prefix + "login", settings.loginUri()),
                new Address(prefix + "launch", settings.launchUri()),
                new Address(prefix + "jwks", settings.jwksUri()),
                new Address(prefix + "deepLink", settings.launchUri()));
    }
}
