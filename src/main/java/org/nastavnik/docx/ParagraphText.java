package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph over all its runs, hyperlinks and insertions, as Word's reader sees it;
 * text boxes inside have paragraphs of their own.
 */
final class ParagraphText {

    /** One {@code w:t} and where its text starts in the paragraph. */
    record Piece(Element text, int start, int end) {}

    /** A drawing and where it stands in the text. */
    record Drawing(Element element, int position) {}

    private static final char OBJECT = '\ufffc';
    private static final Set<String> SILENT =
            Set.of("pPr", "rPr", "sdtPr", "instrText", "txbxContent", "drawing");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Drawing> drawings = new ArrayList<>();

    ParagraphText(Element paragraph) {
        walk(paragraph);
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Drawing> drawings() {
        return drawings;
    }

    /** True where nothing but text stands between, so that the runs can be joined. */
    boolean isPlain(int start, int end) {
        int covered = 0;
        for (int i = firstEndingAfter(start); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.start() >= end) {
                break;
            }
            covered += Math.min(end, piece.end()) - Math.max(start, piece.start());
        }
        return covered == end - start;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void append(Element piece) {
        int start = text.length();
        text.append(piece.getTextContent());
        pieces.add(new Piece(piece, start, text.length()));
    }

    /** True where the tag stands in the address of a link, in which only values can be filled. */
    boolean isInAddress(int position) {
        int piece = firstEndingAfter(position);
        return piece < pieces.size() && LinkAddress.is(pieces.get(piece).text());
    }

    private void walk(Node parent) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "t")) {
                append(child);
            } else if (LinkAddress.is(child)) {
                text.append(OBJECT);
                append(child);
                text.append(OBJECT);
            } else if (Wml.isContent(child)) {
                if (Wml.is(child, "drawing")) {
                    drawings.add(new Drawing(child, text.length()));
                }
                text.append(OBJECT);
            } else if (Wml.NS.equals(child.getNamespaceURI())) {
                if (!SILENT.contains(child.getLocalName())) {
                    walk(child);
                }
            } else {
                text.append(OBJECT);
            }
        }
    }
}
