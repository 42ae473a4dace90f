package org.nastavnik.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Pages;
import org.nastavnik.site.Shell;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** A page as the visitor of a launch gets it, without a server. */
public final class ShownPage {

    private ShownPage() {}

    private record Someone(Locale locale) implements Visitor {

        @Override
        public String base() {
            return "/s/abc";
        }

        @Override
        public String csrfToken() {
            return "csrf";
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

    public static Visitor visitor(String language) {
        return new Someone(Locale.forLanguageTag(language));
    }

    public static String html(View view, String language) {
        return new String(
                new Pages().html(view, new Someone(Locale.forLanguageTag(language))),
                StandardCharsets.UTF_8);
    }
}
