package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The stand-in of a tag in the tree while a template is laid out; carries the tag's number. */
final class Marker {

    private static final String NS = "urn:nastavnik:tag";
    private static final String VALUE = "value";
    private static final String STRUCTURE = "structure";

    private Marker() {}

    static Element create(Document tree, int number, TagUse tag) {
        boolean value = tag.kind() == TagKind.VALUE;
        Element marker = tree.createElementNS(NS, value ? VALUE : STRUCTURE);
        marker.setAttribute("n", Integer.toString(number));
        marker.setAttribute("opens", Boolean.toString(tag.kind().opens()));
        marker.setAttribute("reach", tag.reach().name());
        return marker;
    }

    static boolean is(@Nullable Node node) {
        return node instanceof Element && NS.equals(node.getNamespaceURI());
    }

    /** Opens or closes a section, or calls a partial. */
    static boolean isStructure(@Nullable Node node) {
        return node != null && is(node) && STRUCTURE.equals(node.getLocalName());
    }

    static boolean opens(Element marker) {
        return Boolean.parseBoolean(marker.getAttribute("opens"));
    }

    /** The value is printed on one line, whatever it holds. */
    static void setOneLine(Element marker) {
        marker.setAttribute("line", "one");
    }

    static boolean isOneLine(Element marker) {
        return marker.hasAttribute("line");
    }

    static boolean isOverColumns(Element marker) {
        return marker.getAttribute("reach").equals(Reach.COLUMNS.name());
    }

    /** Both are markers of structure and the first stands after the other in the text. */
    static boolean isLater(Element one, Element other) {
        return isStructure(one) && isStructure(other) && number(one) > number(other);
    }

    static int number(Element marker) {
        return Integer.parseInt(marker.getAttribute("n"));
    }
}
