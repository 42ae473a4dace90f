package org.nastavnik.registration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.MessageType;
import org.nastavnik.platform.Origin;
import org.nastavnik.platform.Scopes;

/** What we say of ourselves at a registration (dynamic registration 3.5). */
final class ToolDescription {

    static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private ToolDescription() {}

    static JsonObject of(LaunchSettings settings) {
        return Json.createObjectBuilder()
                .add("application_type", "web")
                .add("response_types", list("id_token"))
                .add("grant_types", list("implicit", "client_credentials"))
                .add("initiate_login_uri", settings.loginUri())
                .add("redirect_uris", list(settings.launchUri()))
                .add("client_name", "Наставник")
                .add("jwks_uri", settings.jwksUri())
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", String.join(" ", Scopes.ALL))
                .add(CONFIGURATION, configuration(settings))
                .build();
    }

    private static JsonObject configuration(LaunchSettings settings) {
        // Moodle wants the domain with its port, and names of users only if a name is claimed here
        return Json.createObjectBuilder()
                .add("domain", Origin.of(settings.baseUrl()).orElseThrow().domain())
                .add("description", "Документы и шаги школьной программы наставничества")
                .add("target_link_uri", settings.launchUri())
                .add("custom_parameters", customParameters())
                .add("claims", list("iss", "sub", "name", "given_name", "family_name", "email"))
                .add(
                        "messages",
                        Json.createArrayBuilder()
                                .add(message(MessageType.RESOURCE_LINK, "Наставник", settings))
                                .add(
                                        message(
                                                MessageType.SUBMISSION_REVIEW,
                                                "Работа, за которую стоит оценка",
                                                settings))
                                .add(
                                        message(
                                                        MessageType.DEEP_LINKING,
                                                        "Выбрать страницу «Наставника»",
                                                        settings)
                                                .add("placements", list("ContentArea"))))
                .build();
    }

    private static JsonObjectBuilder customParameters() {
        return Json.createObjectBuilder()
                .add("middle", "$Person.name.middle")
                .add("groups", "$Moodle.Person.userGroupIds")
                .add("history", "$Context.id.history");
    }

    private static JsonObjectBuilder message(String type, String label, LaunchSettings settings) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("target_link_uri", settings.launchUri())
                .add("label", label);
    }

    private static JsonArray list(String... values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List.of(values).forEach(array::add);
        return array.build();
    }
}
