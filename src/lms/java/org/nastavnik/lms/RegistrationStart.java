package org.nastavnik.lms;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * startltiadvregistration.php, inside the frame of the administrator's page: sends the browser to
 * the tool.
 */
final class RegistrationStart implements Endpoint {

    private final Platform platform;

    RegistrationStart(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Session session = platform.sessions().required(request);
        session.requireKey(request.parameter("sesskey"));
        if (session.user().moodleRole() != MoodleRole.ADMIN) {
            throw new PlatformError("Инструменты подключает только администратор сайта.");
        }
        URI url = toolUrl(request.parameter("url"));
        var known = platform.tools().ofDomain(url.getAuthority());
        return switch (request.parameter("how")) {
            case "new" -> toTool(url, RegistrationEndpoint.token(platform));
            case "update" ->
                    toTool(url, RegistrationEndpoint.tokenToUpdate(platform, known.orElseThrow()));
            default ->
                    known.isPresent()
                            ? choice(request)
                            : toTool(url, RegistrationEndpoint.token(platform));
        };
    }

    private static URI toolUrl(String text) {
        try {
            URI url = URI.create(text.strip());
            if (url.getAuthority() != null
                    && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the same answer
        }
        throw new PlatformError("Адрес регистрации не похож на адрес: " + text);
    }

    private Response toTool(URI url, String token) {
        String configuration =
                URLEncoder.encode(
                        platform.url("/mod/lti/openid-configuration.php"), StandardCharsets.UTF_8);
        String separator = url.getQuery() == null ? "?" : "&";
        return Response.seeOther(
                url
                        + separator
                        + "openid_configuration="
                        + configuration
                        + "&registration_token="
                        + token);
    }

    private static Response choice(Request request) {
        String again = request.uri() + "&how=";
        return Response.page(
                200,
                "<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"/lms.css\"><main>"
                        + "<p>Инструмент с этим адресом уже подключён.</p><p>"
                        + Html.link(again + "update", "Обновить")
                        + " · "
                        + Html.link(again + "new", "Подключить как новый")
                        + "</p></main>");
    }
}
