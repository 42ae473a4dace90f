package org.nastavnik.deeplink;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One content item of the type {@code ltiResourceLink} (deep linking 4.3.2).
 *
 * @param baseUrl of ours, with the scheme that browsers see
 */
record LinkItem(CourseLink link, String text, String baseUrl) {

    /** Of every column: percent. */
    static final int MAXIMUM = 100;

    private static final int ICON = 64;

    Map<String, Object> claims(DeepLinkAccepts accepts) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", DeepLinkAccepts.LINK);
        item.put("title", link.title());
        item.put("text", text);
        item.put("url", baseUrl + "/lti/launch");
        // courses keep this address for years, so it names no version of the look
        item.put(
                "icon",
                Map.of("url", baseUrl + "/assets/icon/icon.svg", "width", ICON, "height", ICON));
        item.put("custom", Map.of(CourseLink.PARAMETER, link.id()));
        if (link.graded()) {
            item.put("lineItem", column());
        }
        if (DeepLinkAccepts.IFRAME.equals(accepts.target())) {
            item.put("iframe", Map.of("width", 880, "height", 580));
        } else if (DeepLinkAccepts.WINDOW.equals(accepts.target())) {
            item.put("window", Map.of("targetName", "_blank"));
        }
        return item;
    }

    private Map<String, Object> column() {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("label", link.title());
        column.put("scoreMaximum", MAXIMUM);
        column.put("resourceId", link.id());
        column.put("tag", link.place());
        return column;
    }
}
