package org.nastavnik.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One who stands before the door: no launch yet, only the languages of his browser. */
record Stranger(Locale locale) implements Visitor {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<String> SPOKEN = List.of("ru", "en");

    /** Russian, unless the browser prefers English. */
    static Stranger of(HttpServletRequest request) {
        return new Stranger(
                request.getHeader("Accept-Language") == null
                        ? RUSSIAN
                        : Collections.list(request.getLocales()).stream()
                                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                                .findFirst()
                                .orElse(RUSSIAN));
    }

    @Override
    public String base() {
        return "";
    }

    @Override
    public String csrfToken() {
        return "";
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
