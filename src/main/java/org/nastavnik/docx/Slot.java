package org.nastavnik.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag that prints a value, inside of a {@code w:t}.
 *
 * @param paragraphBreak what stands for an empty line in the value, none where the tag is not alone
 * @param frame for marked-up text, null where only its text can be printed
 */
record Slot(Expression expression, TagUse tag, List<Step> paragraphBreak, @Nullable RichFrame frame)
        implements Step {

    private static final int LONGEST_MARKUP = 200_000;
    private static final Pattern EMPTY_LINE = Pattern.compile("(?:\\r?\\n){2,}");

    @Override
    public void run(Rendering rendering) throws IOException {
        print(value(rendering.scope()), rendering);
    }

    /** A filter that cannot do with such a value leaves the tag without text, too. */
    private @Nullable Object value(Scope scope) {
        try {
            return expression.in(scope);
        } catch (IllegalArgumentException unfit) {
            throw new UnfilledTag(tag, unfit.getMessage());
        }
    }

    void print(@Nullable Object value, Rendering rendering) throws IOException {
        if (value instanceof RichText rich && frame != null) {
            RichPrinter.print(blocks(rich), frame, rendering);
            return;
        }
        String text = value instanceof RichText rich ? RichReader.text(blocks(rich)) : text(value);
        if (text == null) {
            throw new UnfilledTag(tag);
        }
        if (paragraphBreak.isEmpty() || text.indexOf('\n') < 0) {
            rendering.value(text);
        } else {
            paragraphs(text, rendering);
        }
    }

    List<RichBlock> blocks(RichText text) {
        if (text.html().length() > LONGEST_MARKUP) {
            throw new UnfilledTag(tag, "more than 200 000 letters");
        }
        return RichReader.blocks(text);
    }

    private void paragraphs(String text, Rendering rendering) throws IOException {
        String[] paragraphs = EMPTY_LINE.split(text);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                Step.runAll(paragraphBreak, rendering);
            }
            rendering.value(paragraphs[i]);
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
