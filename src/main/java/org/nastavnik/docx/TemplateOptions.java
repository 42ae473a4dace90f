package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What templates of one caller may lean on.
 *
 * @param filters by the name that stands behind the pipe; {@code qr}, which makes a QR code of a
 *     text, is always there
 * @param partials gives the DOCX named in {@code {{>name}}}, null where there is none
 * @param finish the last touch to the text of every value, after all filters
 */
public record TemplateOptions(
        Map<String, Filter> filters,
        Function<String, byte @Nullable []> partials,
        UnaryOperator<String> finish) {

    /** Values are printed as they are. */
    public TemplateOptions(
            Map<String, Filter> filters, Function<String, byte @Nullable []> partials) {
        this(filters, partials, UnaryOperator.identity());
    }

    public TemplateOptions {
        Map<String, Filter> all = new HashMap<>(filters);
        all.put(QrCode.FILTER, QrCode::of);
        filters = Map.copyOf(all);
    }
}
