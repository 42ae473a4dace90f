package org.nastavnik.lms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * auth.php. What leaves it unsure where to answer ends in an error page; everything else goes back
 * to the tool as a form, either with an id_token or with an error.
 */
final class AuthorisationEndpoint implements Endpoint {

    private static final List<String> NEEDED =
            List.of("scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce");

    private final Platform platform;

    AuthorisationEndpoint(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        return platform.sessions()
                .of(request)
                .map(session -> answer(request, session))
                .orElseGet(() -> Repost.orSignIn(request));
    }

    private Response answer(Request request, Session session) {
        requireParameters(request);
        PendingLaunch launch =
                session.take(launchId(request))
                        .orElseThrow(
                                () ->
                                        new PlatformError(
                                                "Неверный запрос: откройте элемент курса ещё раз."));
        String redirectUri = request.parameter("redirect_uri");
        if (!launch.tool().configuration().redirectUris().contains(redirectUri)) {
            throw new PlatformError("Неверный запрос: адрес возврата не зарегистрирован.");
        }
        Map<String, String> fields = refusal(request, launch, session);
        if (fields.isEmpty()) {
            var message = new LaunchMessage(platform, session, launch);
            fields.put(
                    "id_token", platform.keys().sign(message.claims(request.parameter("nonce"))));
        }
        fields.put("state", withoutTags(request.parameter("state")));
        return Response.passing(Html.selfSubmitting("ltiAuthForm", redirectUri, fields));
    }

    private static void requireParameters(Request request) {
        boolean complete = NEEDED.stream().noneMatch(name -> request.parameter(name).isEmpty());
        if (!complete
                || !request.parameter("scope").equals("openid")
                || !request.parameter("response_type").equals("id_token")) {
            throw new PlatformError("Неверный запрос.");
        }
    }

    private static String launchId(Request request) {
        return JsonText.read(request.parameter("lti_message_hint"))
                .map(hint -> JsonText.string(hint, "launchid"))
                .orElseThrow(() -> new PlatformError("Неверный запрос: нет сведений о запуске."));
    }

    private static Map<String, String> refusal(
            Request request, PendingLaunch launch, Session session) {
        if (!launch.tool().clientId().equals(request.parameter("client_id"))) {
            return error("unauthorized_client", "");
        }
        if (!session.user().subject().equals(request.parameter("login_hint"))) {
            return error("access_denied", "");
        }
        if (!request.parameter("response_mode").equals("form_post")) {
            return error("invalid_request", "Invalid response_mode");
        }
        String prompt = request.parameter("prompt");
        return prompt.isEmpty() || prompt.equals("none")
                ? new LinkedHashMap<>()
                : error("invalid_request", "Invalid prompt");
    }

    private static Map<String, String> error(String code, String description) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", code);
        if (!description.isEmpty()) {
            fields.put("error_description", description);
        }
        return fields;
    }

    /** Moodle's PARAM_TEXT. */
    static String withoutTags(String text) {
        return text.replaceAll("<[^>]*>", "");
    }
}
