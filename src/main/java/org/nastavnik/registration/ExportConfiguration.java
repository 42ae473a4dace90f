package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.ToolKeyLine;
import org.nastavnik.platform.ToolKeys;

/** Everything that an administrator would write down of the connections; not one secret. */
@ApplicationScoped
class ExportConfiguration {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    /**
     * Of these only whether they are set; the others of the table hold addresses or secrets too.
     */
    private static final List<String> SETTINGS =
            List.of(
                    "nastavnik.base.url",
                    "nastavnik.db.url",
                    "nastavnik.registration.token",
                    "nastavnik.allow.http.loopback",
                    "nastavnik.allow.inner.network",
                    "nastavnik.launches.per.minute",
                    "nastavnik.trusted.proxy");

    @Inject Registrations registrations;
    @Inject ToolKeys keys;
    @Inject LaunchSettings settings;

    String json() {
        JsonObject whole =
                Json.createObjectBuilder()
                        .add("tool", ToolDescription.of(settings))
                        .add("keys", keys())
                        .add("registrations", registrations())
                        .add("settingsThatAreSet", set())
                        .build();
        StringWriter text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.writeObject(whole);
        }
        return text.toString();
    }

    private JsonArrayBuilder keys() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        keys.lines().stream().filter(ToolKeyLine::signs).forEach(key -> names.add(key.kid()));
        return names;
    }

    private JsonArrayBuilder registrations() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        registrations.all().forEach(registration -> all.add(written(registration)));
        return all;
    }

    private static JsonObjectBuilder written(Registration registration) {
        return Json.createObjectBuilder()
                .add("name", registration.shownName())
                .add("issuer", registration.issuer())
                .add("client_id", registration.clientId())
                .add("state", registration.state().name())
                .add("authorization_endpoint", registration.authEndpoint())
                .add("token_endpoint", registration.tokenEndpoint())
                .add("jwks_uri", registration.jwksUri())
                .add("deployment_ids", Json.createArrayBuilder(registration.deployments()))
                .add("inner_network", registration.innerNetwork());
    }

    private static JsonArrayBuilder set() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        SETTINGS.stream()
                .filter(
                        name ->
                                ConfigProvider.getConfig()
                                        .getOptionalValue(name, String.class)
                                        .filter(value -> !value.isBlank())
                                        .isPresent())
                .forEach(names::add);
        return names;
    }
}
