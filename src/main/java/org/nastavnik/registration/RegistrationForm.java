package org.nastavnik.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.AddressGuard;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.PlatformEndpoints;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.Problems;

/** A platform typed in by hand. */
public class RegistrationForm {

    @FormParam("issuer")
    @NotBlank
    @Size(max = 255)
    @Nullable String issuer;

    @FormParam("clientId")
    @NotBlank
    @Size(max = 255)
    @Nullable String clientId;

    @FormParam("auth")
    @NotBlank
    @Size(max = 500)
    @Nullable String auth;

    @FormParam("token")
    @NotBlank
    @Size(max = 500)
    @Nullable String token;

    @FormParam("jwks")
    @NotBlank
    @Size(max = 500)
    @Nullable String jwks;

    @FormParam("deployments")
    @NotBlank
    @Nullable String deployments;

    @FormParam("inner")
    @Nullable String inner;

    boolean innerNetwork() {
        return inner != null;
    }

    List<String> deploymentIds() {
        return text(deployments).lines().map(String::strip).filter(d -> !d.isEmpty()).toList();
    }

    /** The same addresses pass here as in a registration by link. */
    void checkAddresses(AddressGuard guard, Problems problems) {
        check("issuer", () -> guard.requireWebAddress(text(issuer), innerNetwork()), problems);
        check("auth", () -> guard.requireWebAddress(text(auth), innerNetwork()), problems);
        check("token", () -> guard.requireReachable(text(token), innerNetwork()), problems);
        check("jwks", () -> guard.requireReachable(text(jwks), innerNetwork()), problems);
        if (deploymentIds().isEmpty() || deploymentIds().stream().anyMatch(d -> d.length() > 255)) {
            problems.add("deployments", "registration.problem.deployments");
        }
    }

    private static void check(String field, Runnable guarded, Problems problems) {
        try {
            guarded.run();
        } catch (AddressRefused e) {
            if (!problems.has(field)) {
                problems.add(field, "registration.problem.address");
            }
        }
    }

    Registration toRegistration(Instant now) {
        Registration registration =
                new Registration(
                        text(issuer),
                        text(clientId),
                        new PlatformEndpoints(text(auth), text(token), text(jwks)),
                        now);
        deploymentIds().forEach(registration::deploy);
        if (innerNetwork()) {
            registration.standsInInnerNetwork();
        }
        return registration;
    }

    RegistrationFormPage page(Problems problems) {
        return new RegistrationFormPage(
                text(issuer),
                text(clientId),
                text(auth),
                text(token),
                text(jwks),
                Objects.requireNonNullElse(deployments, ""),
                innerNetwork(),
                problems);
    }

    private static String text(@Nullable String typed) {
        return Stream.ofNullable(typed).map(String::strip).findFirst().orElse("");
    }
}
