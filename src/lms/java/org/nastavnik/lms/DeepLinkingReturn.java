package org.nastavnik.lms;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * contentitem_return.php. Moodle lets the teacher save the form first; here the chosen items go
 * straight into the course. As in Moodle neither the kind of an item nor its host is looked at.
 */
final class DeepLinkingReturn implements Endpoint {

    private final Platform platform;

    DeepLinkingReturn(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        var session = platform.sessions().of(request);
        if (session.isEmpty()) {
            return Repost.orSignIn(request);
        }
        session.get().requireKey(request.parameter("sesskey"));
        if (!session.get().user().moodleRole().editsCourse()) {
            throw new PlatformError("Добавлять элементы может только тот, кто правит курс.");
        }
        Tool tool = platform.tools().required(request.parameter("id"));
        var items = JsonText.objects(claims(tool, request.parameter("JWT")), Claims.CONTENT_ITEMS);
        items.forEach(item -> add(tool, item));
        return Response.page(200, closing(items.isEmpty() ? "lms.close" : "lms.reload"));
    }

    private JsonObject claims(Tool tool, String jwt) {
        try {
            JsonObject claims = platform.toolKeys().verified(tool, jwt, platform.now());
            if (!JsonText.string(claims, "iss").equals(tool.clientId())) {
                throw new PlatformError("Consumer key is incorrect");
            }
            return claims;
        } catch (TokenRefused e) {
            throw new PlatformError("Ответ инструмента не принят: " + e.getMessage());
        }
    }

    private void add(Tool tool, JsonObject item) {
        Map<String, String> custom = new LinkedHashMap<>();
        JsonText.object(item, "custom")
                .forEach((key, value) -> custom.put(key, JsonText.text(value)));
        String title = JsonText.string(item, "title");
        String name = title.isEmpty() ? tool.configuration().name() : title;
        String text = JsonText.string(item, "text");
        String url = JsonText.string(item, "url");
        grade(
                platform.course().add(tool, name, text, url, custom, null),
                JsonText.object(item, "lineItem"));
    }

    private void grade(Activity activity, JsonObject lineItem) {
        if (lineItem.get("scoreMaximum") instanceof JsonNumber maximum) {
            String resourceId = JsonText.string(lineItem, "resourceId");
            String tag = JsonText.string(lineItem, "tag");
            platform.gradebook()
                    .add(
                            activity.title(),
                            maximum.doubleValue(),
                            resourceId,
                            tag,
                            activity.instance());
        }
    }

    private static String closing(String subject) {
        return """
                <!DOCTYPE html><meta charset="utf-8"><title>Готово</title><p>Готово.</p>
                <script>window.parent.postMessage({subject: '%s'}, window.location.origin);</script>
                """
                .formatted(subject);
    }
}
