package org.nastavnik.lms;

import static org.nastavnik.lms.JsonText.array;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

final class OpenIdConfiguration implements Endpoint {

    private static final List<String> VARIABLES =
            List.of(
                    "basic-lti-launch-request",
                    "ContentItemSelectionRequest",
                    "ToolProxyRegistrationRequest",
                    "Context.id",
                    "Context.title",
                    "Context.label",
                    "Context.id.history",
                    "Context.sourcedId",
                    "Context.longDescription",
                    "Context.timeFrame.begin",
                    "CourseSection.title",
                    "CourseSection.label",
                    "CourseSection.sourcedId",
                    "CourseSection.longDescription",
                    "CourseSection.timeFrame.begin",
                    "CourseSection.timeFrame.end",
                    "ResourceLink.id",
                    "ResourceLink.title",
                    "ResourceLink.description",
                    "User.id",
                    "User.username",
                    "Person.name.full",
                    "Person.name.given",
                    "Person.name.family",
                    "Person.email.primary",
                    "Person.sourcedId",
                    "Person.name.middle",
                    "Person.address.street1",
                    "Person.address.locality",
                    "Person.address.country",
                    "Person.address.timezone",
                    "Person.phone.primary",
                    "Person.phone.mobile",
                    "Person.webaddress",
                    "Membership.role",
                    "Result.sourcedId",
                    "Result.autocreate",
                    "BasicOutcome.sourcedId",
                    "BasicOutcome.url",
                    "Moodle.Person.userGroupIds");

    private static final String PLATFORM =
            "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final List<String> RS256 = List.of("RS256");

    private final Platform platform;

    OpenIdConfiguration(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        JsonObjectBuilder body = addresses();
        body.add("scopes_supported", array(Scopes.SUPPORTED))
                .add("claims_supported", array(Claims.SUPPORTED))
                .add("response_types_supported", array(List.of("id_token")))
                .add("subject_types_supported", array(List.of("public", "pairwise")))
                .add("id_token_signing_alg_values_supported", array(RS256))
                .add("token_endpoint_auth_methods_supported", array(List.of("private_key_jwt")))
                .add("token_endpoint_auth_signing_alg_values_supported", array(RS256))
                .add(PLATFORM, platformConfiguration());
        return Response.json(JsonText.write(body.build()));
    }

    private JsonObjectBuilder addresses() {
        return JsonText.object()
                .add("issuer", platform.baseUrl())
                .add("token_endpoint", platform.url("/mod/lti/token.php"))
                .add("jwks_uri", platform.url("/mod/lti/certs.php"))
                .add("authorization_endpoint", platform.url("/mod/lti/auth.php"))
                .add("registration_endpoint", platform.url("/mod/lti/openid-registration.php"));
    }

    private static JsonObjectBuilder platformConfiguration() {
        var selection =
                JsonText.object()
                        .add("type", PendingLaunch.DEEP_LINKING)
                        .add("placements", array(List.of("ContentArea")));
        var messages =
                Json.createArrayBuilder()
                        .add(JsonText.object().add("type", PendingLaunch.RESOURCE_LINK))
                        .add(selection);
        return JsonText.object()
                .add("product_family_code", "moodle")
                .add("version", Platform.VERSION)
                .add("messages_supported", messages)
                .add("variables", array(VARIABLES));
    }
}
