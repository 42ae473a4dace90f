package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** How the text looks at a place of the HTML. */
final class RichMarks {

    private int bold;
    private int italic;
    private int underlined;
    private final Deque<String> links = new ArrayDeque<>();

    void enter(Element element) {
        if (element.normalName().equals("a")) {
            String address = WebAddress.of(element.attr("href"));
            links.push(address == null ? "" : address);
        } else {
            count(element, 1);
        }
    }

    void leave(Element element) {
        if (element.normalName().equals("a")) {
            links.pop();
        } else {
            count(element, -1);
        }
    }

    private void count(Element element, int change) {
        switch (element.normalName()) {
            case "b", "strong" -> bold += change;
            case "i", "em" -> italic += change;
            case "u" -> underlined += change;
            default -> {}
        }
    }

    RichSpan.Marks now() {
        String link = links.peek();
        boolean linked = link != null && !link.isEmpty();
        return new RichSpan.Marks(bold > 0, italic > 0, underlined > 0, linked ? link : null);
    }
}
