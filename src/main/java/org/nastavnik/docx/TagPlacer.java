package org.nastavnik.docx;

import java.util.List;
import java.util.function.ToIntFunction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Joins each tag of a paragraph, however Word has split it, into one marker that stands in the run
 * of the tag's first character. Markers of sections and partials stand between runs.
 */
final class TagPlacer {

    private final ParagraphText paragraph;
    private final List<TagScanner.Found> found;
    private final ToIntFunction<TagScanner.Found> register;

    /**
     * @param register gives a tag its number
     */
    TagPlacer(
            ParagraphText paragraph,
            List<TagScanner.Found> found,
            ToIntFunction<TagScanner.Found> register) {
        this.paragraph = paragraph;
        this.found = found;
        this.register = register;
    }

    void place() {
        int from = 0;
        for (ParagraphText.Piece piece : paragraph.pieces()) {
            while (from < found.size() && found.get(from).end() <= piece.start()) {
                from++;
            }
            int to = from;
            while (to < found.size() && found.get(to).start() < piece.end()) {
                to++;
            }
            if (from < to) {
                rewrite(piece, found.subList(from, to));
                if (!LinkAddress.is(piece.text())) {
                    tidy(piece.text());
                }
            }
        }
    }

    private void rewrite(ParagraphText.Piece piece, List<TagScanner.Found> inPiece) {
        Element text = piece.text();
        String content = text.getTextContent();
        text.setTextContent("");
        text.setAttributeNS(Wml.XML_NS, "xml:space", "preserve");
        int position = piece.start();
        for (TagScanner.Found tag : inPiece) {
            append(text, content, position - piece.start(), tag.start() - piece.start());
            if (tag.start() >= piece.start()) {
                appendMarker(text, tag);
            }
            position = Math.min(tag.end(), piece.end());
        }
        append(text, content, position - piece.start(), content.length());
    }

    private static void append(Element text, String content, int from, int to) {
        if (from < to) {
            Document tree = text.getOwnerDocument();
            text.appendChild(tree.createTextNode(content.substring(from, to)));
        }
    }

    private void appendMarker(Element text, TagScanner.Found found) {
        TagUse tag = found.tag();
        if (tag != null) {
            int number = register.applyAsInt(found);
            text.appendChild(Marker.create(text.getOwnerDocument(), number, tag));
        }
    }

    private static void tidy(Element text) {
        Element run = (Element) text.getParentNode();
        if (!text.hasChildNodes()) {
            run.removeChild(text);
            removeIfEmpty(run);
            return;
        }
        for (Element child : Wml.children(text)) {
            if (Marker.isStructure(child)) {
                liftOutOfRun(child, text, run);
            }
        }
    }

    private static void removeIfEmpty(Element run) {
        List<Element> left = Wml.children(run);
        if (left.isEmpty() || (left.size() == 1 && Wml.is(left.get(0), "rPr"))) {
            Wml.remove(run);
        }
    }

    /**
     * Leaves what follows the marker in the old run and sets a twin of the run with the rest before
     * it.
     */
    private static void liftOutOfRun(Element marker, Element text, Element run) {
        Node parent = run.getParentNode();
        Element runBefore = twinWithProperties(run);
        Element textBefore = (Element) text.cloneNode(false);
        moveUpTo(text, run, runBefore);
        moveUpTo(marker, text, textBefore);
        if (textBefore.hasChildNodes()) {
            runBefore.appendChild(textBefore);
        }
        parent.insertBefore(runBefore, run);
        parent.insertBefore(marker, run);
        removeIfEmpty(runBefore);
        if (!text.hasChildNodes()) {
            Wml.remove(text);
            removeIfEmpty(run);
        }
    }

    private static Element twinWithProperties(Element run) {
        Element twin = (Element) run.cloneNode(false);
        for (Element child : Wml.children(run)) {
            if (Wml.is(child, "rPr")) {
                twin.appendChild(child.cloneNode(true));
            }
        }
        return twin;
    }

    private static void moveUpTo(Node stop, Element from, Element to) {
        Node child = from.getFirstChild();
        while (child != null && child != stop) {
            Node next = child.getNextSibling();
            if (!Wml.is(child, "rPr")) {
                to.appendChild(child);
            }
            child = next;
        }
    }
}
