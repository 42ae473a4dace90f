package org.nastavnik.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag that prints a value, inside of a {@code w:t}.
 *
 * @param paragraphBreak what stands for an empty line in the value, null where the tag is not alone
 */
record Slot(Expression expression, TagUse tag, @Nullable Segment paragraphBreak) implements Step {

    private static final Pattern EMPTY_LINE = Pattern.compile("(?:\\r?\\n){2,}");

    @Override
    public void run(Rendering rendering) throws IOException {
        String text = text(expression.in(rendering.scope()));
        if (text == null) {
            throw new UnfilledTag(tag);
        }
        if (paragraphBreak == null || text.indexOf('\n') < 0) {
            rendering.text(text);
        } else {
            paragraphs(text, paragraphBreak, rendering);
        }
    }

    private static void paragraphs(String text, Segment between, Rendering rendering)
            throws IOException {
        String[] paragraphs = EMPTY_LINE.split(text);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                rendering.constant(between);
            }
            rendering.text(paragraphs[i]);
        }
    }

    /** A date or a yes-no has no one text; a filter or a section says which. */
    static @Nullable String text(@Nullable Object value) {
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
