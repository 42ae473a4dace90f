package org.nastavnik.lms;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.lms.ToolConfiguration.GradebookAccess;

/** What a tool posts to be registered: refused or made into a configuration, as Moodle does it. */
record RegistrationRequest(JsonObject json) {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    ToolConfiguration configuration() {
        requireShape();
        List<String> scopes = List.of(text(json, "scope").split(" "));
        List<String> claims = JsonText.strings(tool(), "claims");
        return new ToolConfiguration(
                text(json, "client_name"),
                text(tool(), "description"),
                domain(),
                text(json, "initiate_login_uri"),
                text(tool(), "target_link_uri"),
                selectionUri(),
                JsonText.strings(json, "redirect_uris"),
                text(json, "jwks_uri"),
                text(json, "logo_uri"),
                custom(),
                gradebook(scopes),
                scopes.contains(Scopes.ROSTER),
                scopes.contains(Scopes.TOOL_SETTING),
                List.of("name", "given_name", "family_name").stream().anyMatch(claims::contains),
                claims.contains("email"));
    }

    private JsonObject tool() {
        return JsonText.object(json, TOOL);
    }

    private void requireShape() {
        require(
                JsonText.strings(json, "response_types").contains("id_token"),
                "invalid_response_types");
        for (String needed : List.of("initiate_login_uri", "client_name", "jwks_uri")) {
            require(!text(json, needed).isEmpty(), "missing_" + needed);
        }
        require(!JsonText.strings(json, "redirect_uris").isEmpty(), "missing_redirect_uris");
        require(
                text(json, "token_endpoint_auth_method").equals("private_key_jwt"),
                "invalid_token_endpoint_auth_method");
        String type = text(json, "application_type");
        require(type.isEmpty() || type.equals("web"), "invalid_application_type");
        require(!text(tool(), "domain").isEmpty(), "missing_domain");
        require(
                domain().equals(host(text(tool(), "target_link_uri"))),
                "domain_targetlinkuri_mismatch");
    }

    private static void require(boolean fulfilled, String error) {
        if (!fulfilled) {
            throw new RegistrationRefused(400, error);
        }
    }

    private String domain() {
        return text(tool(), "domain").replaceFirst("^www\\.", "");
    }

    /** Host and port: a domain without its port is another domain. */
    private static String host(String uri) {
        try {
            String authority = URI.create(uri).getAuthority();
            return authority == null ? "" : authority.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String selectionUri() {
        return JsonText.objects(tool(), "messages").stream()
                .filter(message -> text(message, "type").equals(PendingLaunch.DEEP_LINKING))
                .map(message -> text(message, "target_link_uri"))
                .map(uri -> uri.isEmpty() ? text(tool(), "target_link_uri") : uri)
                .findFirst()
                .orElse("");
    }

    private Map<String, String> custom() {
        Map<String, String> custom = new LinkedHashMap<>();
        JsonText.object(tool(), "custom_parameters")
                .forEach(
                        (key, value) ->
                                custom.put(
                                        key,
                                        AuthorisationEndpoint.withoutTags(JsonText.text(value))));
        return custom;
    }

    private static GradebookAccess gradebook(List<String> scopes) {
        if (scopes.contains(Scopes.LINE_ITEM)) {
            return GradebookAccess.FULL;
        }
        boolean some =
                List.of(Scopes.LINE_ITEM_READ, Scopes.RESULT_READ, Scopes.SCORE).stream()
                        .anyMatch(scopes::contains);
        return some ? GradebookAccess.READ : GradebookAccess.NONE;
    }

    private static String text(JsonObject object, String key) {
        return AuthorisationEndpoint.withoutTags(JsonText.string(object, key));
    }
}
