package org.nastavnik.docx;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What templates of one caller may lean on.
 *
 * @param filters by the name that stands behind the pipe
 * @param partials gives the DOCX named in {@code {{>name}}}, null where there is none
 */
public record TemplateOptions(
        Map<String, Filter> filters, Function<String, byte @Nullable []> partials) {

    public TemplateOptions {
        filters = Map.copyOf(filters);
    }
}
