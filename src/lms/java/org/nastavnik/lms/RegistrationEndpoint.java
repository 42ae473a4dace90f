package org.nastavnik.lms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * openid-registration.php. The token names the client id to come, so a second use finds it taken. A
 * token for an update (scope reg-update, sub = type id) may be used again until it expires.
 */
final class RegistrationEndpoint implements Endpoint {

    static final int TOKEN_LIFE_SECONDS = 3600;
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final Platform platform;

    RegistrationEndpoint(Platform platform) {
        this.platform = platform;
    }

    static String token(Platform platform) {
        return token(platform, Randoms.letters(15), "reg");
    }

    static String tokenToUpdate(Platform platform, Tool tool) {
        return token(platform, tool.deploymentId(), "reg-update");
    }

    private static String token(Platform platform, String subject, String scope) {
        long now = platform.now();
        return platform.keys()
                .sign(
                        JsonText.object()
                                .add("sub", subject)
                                .add("scope", scope)
                                .add("iat", now)
                                .add("exp", now + TOKEN_LIFE_SECONDS)
                                .build());
    }

    @Override
    public Response answer(Request request) {
        try {
            JsonObject token = token(request);
            Tool tool =
                    JsonText.string(token, "scope").equals("reg-update")
                            ? updated(request, JsonText.string(token, "sub"))
                            : registered(request, JsonText.string(token, "sub"));
            return Response.json(JsonText.write(written(tool)));
        } catch (RegistrationRefused refused) {
            return Response.html(refused.status(), refused.getMessage());
        }
    }

    private JsonObject token(Request request) {
        if (request.bearer().isEmpty()) {
            throw new RegistrationRefused(401, "missing_registration_token");
        }
        return platform.keys()
                .ownClaims(request.bearer())
                .filter(claims -> claims.getJsonNumber("exp").longValue() > platform.now())
                .filter(
                        claims ->
                                List.of("reg", "reg-update")
                                        .contains(JsonText.string(claims, "scope")))
                .orElseThrow(() -> new PlatformError("Ссылка регистрации недействительна."));
    }

    private Tool registered(Request request, String clientId) {
        if (platform.tools().withClientId(clientId).isPresent()) {
            throw new RegistrationRefused(401, "token_already_used");
        }
        return platform.tools().add(clientId, sent(request));
    }

    private Tool updated(Request request, String id) {
        Tool tool = platform.tools().required(id);
        if (request.isPost()) {
            tool.update(sent(request));
        }
        return tool;
    }

    private static ToolConfiguration sent(Request request) {
        JsonObject json =
                JsonText.read(request.body())
                        .orElseThrow(
                                () -> new PlatformError("Тело запроса регистрации не разобрано."));
        return new RegistrationRequest(json).configuration();
    }

    private static JsonObject written(Tool tool) {
        ToolConfiguration is = tool.configuration();
        return JsonText.object()
                .add("client_id", tool.clientId())
                .add("response_types", JsonText.array(List.of("id_token")))
                .add("jwks_uri", is.jwksUri())
                .add("initiate_login_uri", is.initiateLoginUri())
                .add("grant_types", JsonText.array(List.of("client_credentials", "implicit")))
                .add("redirect_uris", JsonText.array(is.redirectUris()))
                .add("application_type", "web")
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("client_name", is.name())
                .add("logo_uri", is.logoUri())
                .add("scope", String.join(" ", scopes(is)))
                .add(TOOL, toolWritten(tool))
                .build();
    }

    /** Moodle claims lineitem even where it gave reading only. */
    private static List<String> scopes(ToolConfiguration is) {
        List<String> scopes = new ArrayList<>();
        if (is.gradebook() != ToolConfiguration.GradebookAccess.NONE) {
            scopes.addAll(
                    List.of(
                            Scopes.SCORE,
                            Scopes.RESULT_READ,
                            Scopes.LINE_ITEM_READ,
                            Scopes.LINE_ITEM));
        }
        if (is.roster()) {
            scopes.add(Scopes.ROSTER);
        }
        if (is.toolSettings()) {
            scopes.add(Scopes.TOOL_SETTING);
        }
        return scopes;
    }

    private static JsonObjectBuilder toolWritten(Tool tool) {
        ToolConfiguration is = tool.configuration();
        JsonArrayBuilder messages = Json.createArrayBuilder();
        if (is.deepLinking()) {
            messages.add(
                    JsonText.object()
                            .add("type", PendingLaunch.DEEP_LINKING)
                            .add("target_link_uri", is.selectionUri()));
        }
        JsonObjectBuilder custom = JsonText.object();
        is.custom().forEach((key, value) -> custom.add(key, value.split("=", 2)[0]));
        return JsonText.object()
                .add("version", "1.3.0")
                .add("deployment_id", tool.deploymentId())
                .add("target_link_uri", is.targetLinkUri())
                .add("domain", is.domain())
                .add("description", is.description())
                .add("messages", messages)
                .add("custom_parameters", custom)
                .add("claims", JsonText.array(claims(is)));
    }

    private static List<String> claims(ToolConfiguration is) {
        List<String> claims = new ArrayList<>(List.of("sub", "iss"));
        if (is.names()) {
            claims.addAll(List.of("name", "family_name", "given_name"));
        }
        if (is.email()) {
            claims.add("email");
        }
        return claims;
    }
}
