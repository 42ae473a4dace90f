package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the text of one paragraph as a browser would show it: blanks count once, none at ends.
 */
final class RichSpans {

    private final List<RichSpan> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private RichSpan.Marks marks = RichSpan.Marks.NONE;
    private boolean blankBefore = true;

    void text(String written, RichSpan.Marks as) {
        if (!as.equals(marks)) {
            endSpan();
            marks = as;
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank) {
                text.append(c);
            } else if (!blankBefore) {
                text.append(' ');
            }
            blankBefore = blank;
        }
    }

    void lineEnd() {
        text.append('\n');
        blankBefore = true;
    }

    private void endSpan() {
        if (!text.isEmpty()) {
            spans.add(new RichSpan(text.toString(), marks));
            text.setLength(0);
        }
    }

    /** The paragraph so far; the next one begins. */
    List<RichSpan> take() {
        endSpan();
        List<RichSpan> taken = withoutEnd(new ArrayList<>(spans));
        spans.clear();
        blankBefore = true;
        return taken;
    }

    /** A line end at the end of a paragraph shows nothing. */
    private static List<RichSpan> withoutEnd(List<RichSpan> spans) {
        while (!spans.isEmpty()) {
            RichSpan last = spans.remove(spans.size() - 1);
            int end = last.text().length();
            while (end > 0
                    && (last.text().charAt(end - 1) == ' '
                            || last.text().charAt(end - 1) == '\n')) {
                end--;
            }
            if (end > 0) {
                spans.add(new RichSpan(last.text().substring(0, end), last.marks()));
                return List.copyOf(spans);
            }
        }
        return List.of();
    }
}
