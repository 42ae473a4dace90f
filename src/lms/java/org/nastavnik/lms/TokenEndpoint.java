package org.nastavnik.lms;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * token.php. Its JSON travels as text/html, and errors are put together by hand, so that some are
 * no JSON at all.
 */
final class TokenEndpoint implements Endpoint {

    private static final String ASSERTION =
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Platform platform;

    TokenEndpoint(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        try {
            requireForm(request);
            Tool tool = caller(request.parameter("client_assertion"));
            return granted(tool, scopes(tool, request.parameter("scope")));
        } catch (TokenRefused e) {
            return Response.html(400, "{\n  \"error\" : \"" + e.getMessage() + "\"\n}\n");
        }
    }

    private static void requireForm(Request request) {
        boolean form =
                request.isPost() && request.bodyType().equals("application/x-www-form-urlencoded");
        var needed = List.of("client_assertion", "client_assertion_type", "grant_type", "scope");
        if (!form || needed.stream().anyMatch(name -> request.parameter(name).isEmpty())) {
            throw new TokenRefused("invalid_request");
        }
        if (!request.parameter("client_assertion_type").equals(ASSERTION)
                || !request.parameter("grant_type").equals("client_credentials")) {
            throw new TokenRefused("unsupported_grant_type");
        }
    }

    private Tool caller(String assertion) {
        String subject =
                payload(assertion)
                        .map(claims -> JsonText.string(claims, "sub"))
                        .filter(sub -> !sub.isEmpty())
                        .orElseThrow(() -> new TokenRefused("invalid_request"));
        Tool tool =
                platform.tools()
                        .withClientId(subject)
                        .orElseThrow(() -> new TokenRefused("invalid_client"));
        platform.toolKeys().verified(tool, assertion, platform.now());
        return tool;
    }

    private static Optional<JsonObject> payload(String jwt) {
        String[] parts = jwt.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return JsonText.read(
                    new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> scopes(Tool tool, String asked) {
        List<String> permitted = Scopes.permitted(tool.configuration());
        List<String> scopes =
                Arrays.stream(asked.split(" ")).filter(permitted::contains).distinct().toList();
        if (scopes.isEmpty()) {
            throw new TokenRefused("invalid_scope");
        }
        return scopes;
    }

    private Response granted(Tool tool, List<String> scopes) {
        var body =
                JsonText.object()
                        .add("access_token", platform.tokens().give(tool, scopes))
                        .add("token_type", "Bearer")
                        .add("expires_in", AccessTokens.LIFE_SECONDS)
                        .add("scope", String.join(" ", scopes));
        return Response.html(200, JsonText.write(body.build()));
    }
}
