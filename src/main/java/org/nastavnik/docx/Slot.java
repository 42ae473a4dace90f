package org.nastavnik.docx;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A tag that prints a value, inside of a {@code w:t}. */
record Slot(Expression expression, TagUse tag) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        String text = text(expression.in(rendering.scope()));
        if (text == null) {
            throw new UnfilledTag(tag);
        }
        rendering.text(text);
    }

    /** A date or a yes-no has no one text; a filter or a section says which. */
    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        boolean text =
                value instanceof CharSequence
                        || value instanceof Number
                        || value instanceof Character;
        return text ? String.valueOf(value) : null;
    }
}
