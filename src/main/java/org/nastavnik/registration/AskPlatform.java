package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.nastavnik.platform.AddressGuard;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Limits;
import org.nastavnik.platform.PlatformHttp;
import org.nastavnik.platform.StrictJson;

/** The conversation of a dynamic registration. Nothing is kept unless all of it went well. */
@ApplicationScoped
class AskPlatform {

    @Inject PlatformHttp http;
    @Inject AddressGuard guard;
    @Inject LaunchSettings settings;

    /**
     * What the platform says of itself, the name that it gave us, the deployment if it told one.
     */
    record Agreed(
            PlatformConfiguration platform,
            String clientId,
            Optional<String> deployment,
            boolean innerNetwork) {}

    Agreed toRegister(String configurationUrl, Optional<String> token, boolean inner) {
        PlatformConfiguration platform = configuration(configurationUrl, inner);
        JsonObject answer = posted(platform, token, inner);
        return new Agreed(
                platform,
                PlatformConfiguration.clientId(answer)
                        .orElseThrow(() -> new RegistrationFailed("client_id")),
                new Claims(answer)
                        .within(ToolDescription.CONFIGURATION)
                        .text("deployment_id")
                        .filter(id -> id.length() <= 255),
                inner);
    }

    private PlatformConfiguration configuration(String url, boolean inner) {
        guard.requireWebAddress(url, inner);
        PlatformHttp.Answer answer =
                http.call(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Accept", "application/json"),
                        inner,
                        Limits.CONFIGURATION);
        if (answer.status() != 200) {
            throw new RegistrationFailed("configuration");
        }
        PlatformConfiguration platform = PlatformConfiguration.read(answer.body());
        platform.requireFrom(url);
        guard.requireWebAddress(platform.endpoints().authorization(), inner);
        guard.requireReachable(platform.endpoints().token(), inner);
        guard.requireReachable(platform.endpoints().jwks(), inner);
        return platform;
    }

    private JsonObject posted(
            PlatformConfiguration platform, Optional<String> token, boolean inner) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(platform.registrationEndpoint()))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        ToolDescription.of(settings).toString()));
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        PlatformHttp.Answer answer = http.call(request, inner, Limits.CONFIGURATION);
        if (!answer.ok()) {
            throw new RegistrationFailed("answer " + answer.status());
        }
        return StrictJson.object(answer.body()).orElseThrow(() -> new RegistrationFailed("answer"));
    }
}
