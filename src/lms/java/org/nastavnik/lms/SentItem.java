package org.nastavnik.lms;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** A content item as a tool has sent it, with what Moodle takes of it. */
record SentItem(JsonObject json, String nameOfTool) {

    String title() {
        String title = JsonText.string(json, "title");
        return title.isEmpty() ? nameOfTool : title;
    }

    String text() {
        return JsonText.string(json, "text");
    }

    String url() {
        return JsonText.string(json, "url");
    }

    String icon() {
        return JsonText.string(JsonText.object(json, "icon"), "url");
    }

    Map<String, String> custom() {
        Map<String, String> custom = new LinkedHashMap<>();
        JsonText.object(json, "custom")
                .forEach((key, value) -> custom.put(key, JsonText.text(value)));
        return custom;
    }

    /** 0 where the item is not to be graded. */
    double maximum() {
        return column().get("scoreMaximum") instanceof JsonNumber maximum
                ? maximum.doubleValue()
                : 0;
    }

    String resourceId() {
        return JsonText.string(column(), "resourceId");
    }

    String tag() {
        return JsonText.string(column(), "tag");
    }

    private JsonObject column() {
        return JsonText.object(json, "lineItem");
    }
}
