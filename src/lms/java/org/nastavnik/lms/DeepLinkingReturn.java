package org.nastavnik.lms;

import jakarta.json.JsonObject;

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
        int course = platform.courseNumbered(request.parameter("course"));
        String name = tool.configuration().name();
        items.forEach(item -> add(course, tool, new SentItem(item, name)));
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

    private void add(int course, Tool tool, SentItem item) {
        Activity activity = platform.course().add(course, tool, item);
        if (item.maximum() > 0) {
            platform.gradebook()
                    .add(
                            activity.title(),
                            item.maximum(),
                            item.resourceId(),
                            item.tag(),
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
