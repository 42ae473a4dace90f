package org.nastavnik.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A tag that prints a value, inside of a {@code w:t}. */
record Slot(Expression expression, TagUse tag) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Object value = expression.in(rendering.scope());
        if (!isText(value)) {
            throw new UnfilledTag(tag);
        }
        rendering.text(String.valueOf(value));
    }

    /** A date or a yes-no has no one text; a filter or a section says which. */
    private static boolean isText(@Nullable Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Character;
    }
}
