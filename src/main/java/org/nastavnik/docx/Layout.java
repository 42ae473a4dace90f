package org.nastavnik.docx;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands where among paragraphs, rows and cells, as far as tags care. */
final class Layout {

    private static final Set<String> RANGE_MARKS =
            Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd");

    private Layout() {}

    /** A blank between two tags shows nothing. */
    static boolean shows(Element element) {
        if (!Wml.is(element, "t")) {
            boolean tabStop = Wml.is(element, "tab") && !Wml.is(element.getParentNode(), "r");
            return Wml.isContent(element) && !tabStop;
        }
        return !Wml.children(element).isEmpty() || !element.getTextContent().isBlank();
    }

    /** A paragraph or row that holds nothing but tags of sections and partials. */
    static boolean isBare(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = following(node, element)) {
            if (node instanceof Element inner && shows(inner)) {
                return false;
            }
        }
        return true;
    }

    static boolean isFirst(Element marker, Element in) {
        for (Node node = in; node != null; node = following(node, in)) {
            if (node == marker) {
                return true;
            }
            if (node instanceof Element element && shows(element) && !Wml.is(element, "sectPr")) {
                return false;
            }
        }
        return false;
    }

    static boolean isLast(Element marker, Element in) {
        for (Node node = marker; node != null; node = following(node, in)) {
            if (node instanceof Element element && shows(element)) {
                return false;
            }
        }
        return true;
    }

    /** The next node in the order of the text, null at the end of the element. */
    private static @Nullable Node following(Node node, Element in) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up != in && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null || up == in ? null : up.getNextSibling();
    }

    /** Sets the markers of a bare paragraph or row in its place; bookmarks are kept. */
    static void dissolve(Element bare) {
        Node parent = bare.getParentNode();
        for (Element element : Wml.below(bare)) {
            boolean mark = Wml.is(element, element.getLocalName()) && isRangeMark(element);
            if (mark || Marker.isStructure(element)) {
                parent.insertBefore(element, bare);
            }
        }
        parent.removeChild(bare);
    }

    static boolean isRangeMark(Element element) {
        return RANGE_MARKS.contains(element.getLocalName());
    }

    static @Nullable Element paragraphOf(Node node) {
        Node up = node;
        while (up != null && !Wml.is(up, "p")) {
            up = up.getParentNode();
        }
        return (Element) up;
    }

    /** An emptied paragraph of a cell goes, unless the cell needs it to exist. */
    static void dropIfEmptied(@Nullable Element paragraph) {
        if (paragraph == null || !isBare(paragraph)) {
            return;
        }
        boolean marked = Wml.below(paragraph).stream().anyMatch(Marker::is);
        Node parent = paragraph.getParentNode();
        boolean alone =
                parent == null || Wml.children(parent).stream().filter(Layout::isBlock).count() < 2;
        if (!marked && !alone) {
            Wml.remove(paragraph);
        }
    }

    static boolean isBlock(Node node) {
        return Wml.is(node, "p") || Wml.is(node, "tbl") || Wml.is(node, "sdt");
    }

    /** A paragraph of the same look without text and number. */
    static Element emptyTwin(Element paragraph) {
        Element twin = (Element) paragraph.cloneNode(false);
        Element properties = Wml.child(paragraph, "pPr");
        if (properties != null) {
            Element copy = (Element) properties.cloneNode(true);
            Element number = Wml.child(copy, "numPr");
            Element section = Wml.child(copy, "sectPr");
            if (number != null) {
                Wml.remove(number);
            }
            if (section != null) {
                Wml.remove(section);
            }
            twin.appendChild(copy);
        }
        return twin;
    }

    /** The next element that is no marker. */
    static @Nullable Element contentAfter(Element marker) {
        Element next = Wml.nextElement(marker);
        while (next != null && Marker.is(next)) {
            next = Wml.nextElement(next);
        }
        return next;
    }

    static @Nullable Element contentBefore(Element element) {
        Element previous = Wml.previousElement(element);
        while (previous != null && Marker.is(previous)) {
            previous = Wml.previousElement(previous);
        }
        return previous;
    }

    static Node commonParent(Node one, Node other) {
        Set<Node> above = new HashSet<>();
        for (Node node = one.getParentNode(); node != null; node = node.getParentNode()) {
            above.add(node);
        }
        Node node = other.getParentNode();
        while (!above.contains(node)) {
            node = node.getParentNode();
        }
        return node;
    }

    /** The marker itself, or what holds it, right under the parent. */
    static Element childUnder(Node parent, Element marker) {
        Node node = marker;
        while (node.getParentNode() != parent) {
            node = node.getParentNode();
        }
        return (Element) node;
    }
}
