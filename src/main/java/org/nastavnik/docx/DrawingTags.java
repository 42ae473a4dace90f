package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The tags in the alternative texts of a paragraph's drawings, in turn with those of its text. */
final class DrawingTags {

    private final Deque<ParagraphText.Drawing> left;
    private final Place place;
    private final TagScanner scanner;
    private final ToIntFunction<TagUse> register;

    DrawingTags(
            List<ParagraphText.Drawing> drawings,
            Place place,
            TagScanner scanner,
            ToIntFunction<TagUse> register) {
        this.left = new ArrayDeque<>(drawings);
        this.place = place;
        this.scanner = scanner;
        this.register = register;
    }

    /** Those of the drawings before this position of the paragraph's text. */
    void placeUpTo(int position) {
        while (!left.isEmpty() && left.element().position() < position) {
            place(left.remove().element());
        }
    }

    private void place(Element drawing) {
        TagKind kind = Placeholder.kind(drawing);
        if (kind == null) {
            return;
        }
        for (Attr text : Placeholder.alternativeTexts(drawing)) {
            if (place(drawing, kind, text)) {
                return;
            }
        }
    }

    private boolean place(Element drawing, TagKind kind, Attr text) {
        List<TagScanner.Found> found = scanner.scan(text.getValue(), place);
        TagUse tag = found.size() == 1 ? found.get(0).tag() : null;
        boolean alone = tag != null && isAll(found.get(0), text.getValue());
        if (tag == null || !alone || tag.kind() != TagKind.VALUE) {
            return false;
        }
        Placeholder.mark(drawing, register.applyAsInt(tag.as(kind)));
        return true;
    }

    private static boolean isAll(TagScanner.Found tag, String text) {
        String rest = text.substring(0, tag.start()) + text.substring(tag.end());
        return rest.isBlank();
    }
}
