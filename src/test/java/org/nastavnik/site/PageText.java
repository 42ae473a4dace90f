package org.nastavnik.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A view as HTML, outside the container. */
public final class PageText {

    private static final Pages PAGES = new Pages();

    private PageText() {}

    /**
     * @param language ru or en
     */
    public static String of(View view, String language) {
        byte[] html = PAGES.html(view, new Reader(Locale.forLanguageTag(language)));
        return new String(html, StandardCharsets.UTF_8);
    }

    private record Reader(Locale locale) implements Visitor {

        @Override
        public String base() {
            return "/s/test";
        }

        @Override
        public String csrfToken() {
            return "token";
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }
}
