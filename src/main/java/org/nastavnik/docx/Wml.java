package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of WordprocessingML that the engine asks about. */
final class Wml {

    static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String XML_NS = "http://www.w3.org/XML/1998/namespace";

    /** Holders of paragraphs and tables that Word wants to end with a paragraph. */
    private static final Set<String> CELLS =
            Set.of("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent", "comment");

    private static final Set<String> BLOCKS = Set.of("body", "sdtContent");

    private static final Set<String> CONTENT =
            Set.of(
                    "tab",
                    "br",
                    "cr",
                    "ptab",
                    "drawing",
                    "pict",
                    "object",
                    "sym",
                    "fldChar",
                    "noBreakHyphen",
                    "footnoteReference",
                    "endnoteReference",
                    "sectPr",
                    "instrText",
                    "pgNum");

    private Wml() {}

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && NS.equals(node.getNamespaceURI());
    }

    /** The local name of a WordprocessingML element, empty for all else. */
    static String name(@Nullable Node node) {
        return node instanceof Element element && NS.equals(element.getNamespaceURI())
                ? String.valueOf(element.getLocalName())
                : "";
    }

    static boolean isCell(Node node) {
        return isOneOf(node, CELLS);
    }

    static boolean holdsBlocks(Node node) {
        return isOneOf(node, CELLS) || isOneOf(node, BLOCKS);
    }

    private static boolean isOneOf(Node node, Set<String> names) {
        return NS.equals(node.getNamespaceURI())
                && names.contains(String.valueOf(node.getLocalName()));
    }

    /** Something a reader would see, or a section of the document that must not get lost. */
    static boolean isContent(Node node) {
        return isOneOf(node, CONTENT)
                || String.valueOf(node.getNamespaceURI()).endsWith("/officeDocument/2006/math");
    }

    static @Nullable Element child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(NS, name);
    }

    /** Under the prefix that the tree uses; it need not be Word's own. */
    static void attribute(Element element, String name, String value) {
        Attr attribute = element.getAttributeNodeNS(NS, name);
        if (attribute != null) {
            attribute.setValue(value);
            return;
        }
        String prefix = element.lookupPrefix(NS);
        element.setAttributeNS(NS, (prefix == null ? "w" : prefix) + ":" + name, value);
    }

    /** The attribute {@code w:val} of a child, empty where there is none. */
    static String value(Node parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : attribute(child, "val");
    }

    /** An element that is to be put somewhere into the tree of another. */
    static Element create(Node beside, String name) {
        Document tree = beside instanceof Document document ? document : beside.getOwnerDocument();
        String prefix = NS.equals(beside.getNamespaceURI()) ? beside.getPrefix() : "w";
        return tree.createElementNS(NS, prefix == null ? name : prefix + ":" + name);
    }

    static Element create(Node beside, String name, String value) {
        Element element = create(beside, name);
        attribute(element, "val", value);
        return element;
    }

    /** True where the on-off property stands and is not off. */
    static boolean isOn(Node parent, String name) {
        Element child = child(parent, name);
        return child != null && !List.of("0", "false", "off").contains(attribute(child, "val"));
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All elements below, parents before children, as a list that stays when the tree changes. */
    static List<Element> below(Node root) {
        List<Element> elements = new ArrayList<>();
        collect(root, elements);
        return elements;
    }

    private static void collect(Node node, List<Element> elements) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** The nearest element of this name that holds the node; the node itself counts. */
    static @Nullable Element around(@Nullable Node node, String name) {
        Node up = node;
        while (up != null && !is(up, name)) {
            up = up.getParentNode();
        }
        return (Element) up;
    }

    /** What a person would type there; anything else is the fallback. */
    static int number(Element element, String name, int fallback) {
        String value = attribute(element, name);
        return value.matches("-?\\d{1,7}") ? Integer.parseInt(value) : fallback;
    }

    static @Nullable Element firstElement(Node parent) {
        Node first = parent.getFirstChild();
        return first == null || first instanceof Element ? (Element) first : nextElement(first);
    }

    static @Nullable Element nextElement(Node node) {
        Node next = node.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    static @Nullable Element previousElement(Node node) {
        Node previous = node.getPreviousSibling();
        while (previous != null && !(previous instanceof Element)) {
            previous = previous.getPreviousSibling();
        }
        return (Element) previous;
    }
}
