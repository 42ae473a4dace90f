package org.nastavnik.deeplink;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Claims;

/**
 * What the platform takes of what we have to give (deep linking 4.4.1).
 *
 * @param links links to our pages, the only thing that we give
 * @param target where the platform shows a link that asks for nothing else; null where it has no
 *     such place
 */
public record DeepLinkAccepts(
        boolean links, boolean several, boolean lineItems, @Nullable String target) {

    static final String LINK = "ltiResourceLink";
    static final String IFRAME = "iframe";
    static final String WINDOW = "window";

    /** Not named is not forbidden, but for several items, which a platform must say it can take. */
    public static DeepLinkAccepts of(Claims settings) {
        return new DeepLinkAccepts(
                !settings.has("accept_types") || names(settings, "accept_types").contains(LINK),
                JsonValue.TRUE.equals(settings.json().get("accept_multiple")),
                !JsonValue.FALSE.equals(settings.json().get("accept_lineitem")),
                target(names(settings, "accept_presentation_document_targets")));
    }

    private static @Nullable String target(List<String> offered) {
        if (offered.contains(IFRAME)) {
            return IFRAME;
        }
        return offered.contains(WINDOW) ? WINDOW : null;
    }

    private static List<String> names(Claims settings, String claim) {
        return settings.json().get(claim) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(name -> ((JsonString) name).getString())
                        .toList()
                : List.of();
    }
}
