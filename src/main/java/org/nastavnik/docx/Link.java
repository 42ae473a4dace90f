package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A link whose address comes from the data. What is no address of a site or a mail box is left out,
 * the text stays.
 *
 * @param address text and values in turn
 * @param frame the link around its text, with the places of the id and of the text
 */
record Link(List<Piece> address, List<Step> frame, List<Step> text) implements Step {

    /** Places in the frame. */
    enum Spot implements Step {
        ID,
        TEXT;

        @Override
        public void run(Rendering rendering) {
            throw new IllegalStateException("a mere place");
        }
    }

    /** A stretch of the address. */
    interface Piece {
        String in(Scope scope);
    }

    record Fixed(String text) implements Piece {
        @Override
        public String in(Scope scope) {
            return text;
        }
    }

    record Filled(Expression expression, TagUse tag) implements Piece {
        @Override
        public String in(Scope scope) {
            String value = Slot.text(expression.in(scope));
            if (value == null) {
                throw new UnfilledTag(tag);
            }
            return value.strip();
        }
    }

    private static final String KIND = Dml.RELATIONS + "/hyperlink";

    /** Word writes a scheme before whatever is typed as an address. */
    private static final Pattern TWO_SCHEMES =
            Pattern.compile("(?i)^(?:https?://|mailto:)(?=(?:https?://|mailto:))");

    @Override
    public void run(Rendering rendering) throws IOException {
        StringBuilder written = new StringBuilder();
        address.forEach(piece -> written.append(piece.in(rendering.scope())));
        String target = WebAddress.of(TWO_SCHEMES.matcher(written).replaceFirst(""));
        if (target == null) {
            Step.runAll(text, rendering);
            return;
        }
        String id = rendering.relations().id(new Relations.Relation(KIND, target, true));
        for (Step step : frame) {
            if (step == Spot.ID) {
                rendering.markup(id);
            } else if (step == Spot.TEXT) {
                Step.runAll(text, rendering);
            } else {
                step.run(rendering);
            }
        }
    }
}
