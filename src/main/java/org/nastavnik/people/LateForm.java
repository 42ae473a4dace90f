package org.nastavnik.people;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.FormPage;
import org.nastavnik.site.PostedForm;

/**
 * A form that was sent into a session that is over.
 *
 * @param action where it was sent, below the base of the launch
 * @param page where it stood: as it says itself, else as the browser tells
 */
record LateForm(String action, String page, Map<String, List<String>> typed, boolean hadFiles) {

    private static final int MOST_FIELDS = 300;
    private static final int MOST_SIGNS = 200_000;

    static LateForm of(ContainerRequest request, String base, PostedForm form) {
        String action = FormPage.shaped(below(base, request.getRequestUri().getRawPath()));
        String page = FormPage.shaped(form.first(FormPage.FIELD));
        if (page.isEmpty()) {
            page = FormPage.shaped(below(base, referrer(request)));
        }
        return new LateForm(action, page.isEmpty() ? action : page, form.typed(), form.hadFiles());
    }

    private static @Nullable String referrer(ContainerRequest request) {
        String referrer = request.getHeaderString("Referer");
        try {
            URI uri = URI.create(referrer == null ? "" : referrer);
            return uri.getRawQuery() == null
                    ? uri.getRawPath()
                    : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String below(String base, @Nullable String path) {
        return path != null && path.startsWith(base + "/")
                ? path.substring(base.length() + 1)
                : null;
    }

    /** There is something in it that a person has typed, and not more than people type. */
    boolean isWorthKeeping() {
        int values = typed.values().stream().mapToInt(List::size).sum();
        return typed.values().stream().flatMap(List::stream).anyMatch(v -> !v.isBlank())
                && values <= MOST_FIELDS
                && UnsentForm.json(typed).length() <= MOST_SIGNS
                && !action.isEmpty();
    }
}
