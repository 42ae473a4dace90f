package org.nastavnik.docx;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Accepts the tracked changes of a guest or a template: others shall read the text as its author
 * meant it, not who struck out what.
 */
final class Revisions {

    private static final Set<String> TAKEN = Set.of("ins", "moveTo");
    private static final Set<String> STRUCK = Set.of("del", "moveFrom");
    private static final Set<String> MARKS =
            Set.of("cellIns", "cellMerge", "numberingChange", "ins", "moveTo", "del", "moveFrom");
    private static final Set<String> PROPERTIES = Set.of("rPr", "trPr", "tcPr", "numPr", "ctrlPr");

    private final Shed shed;

    Revisions(Shed shed) {
        this.shed = shed;
    }

    void accept(Node root) {
        for (Element element : Wml.below(root)) {
            if (Wml.is(element, "trPr") && hasStruck(element)) {
                strikeRow(element.getParentNode());
            } else if (Wml.is(element, "cellDel")) {
                strikeCell(element.getParentNode().getParentNode());
            } else if (Wml.is(element, "pPr")) {
                joinIfStruck(element);
            }
        }
        for (Element element : Wml.below(root)) {
            if (Wml.is(element, element.getLocalName())) {
                accept(element, element.getLocalName());
            }
        }
    }

    private static boolean hasStruck(Element properties) {
        return STRUCK.stream().anyMatch(name -> Wml.child(properties, name) != null);
    }

    private void strikeRow(Node row) {
        Node table = row.getParentNode();
        if (table == null) {
            return;
        }
        Wml.remove(row);
        told();
        if (Wml.child(table, "tr") == null) {
            Wml.remove(table);
        }
    }

    private void strikeCell(Node cell) {
        Node row = cell.getParentNode();
        if (row != null && Wml.children(row).stream().filter(n -> Wml.is(n, "tc")).count() > 1) {
            Wml.remove(cell);
            told();
        }
    }

    /** With its mark struck a paragraph goes on in the next one, which keeps its own properties. */
    private void joinIfStruck(Element properties) {
        Element ofMark = Wml.child(properties, "rPr");
        Node paragraph = properties.getParentNode();
        Element next = paragraph == null ? null : Wml.nextElement(paragraph);
        boolean struck = ofMark != null && hasStruck(ofMark);
        if (next == null || !struck || !Wml.is(next, "p") || isLast(properties)) {
            return;
        }
        Wml.remove(properties);
        Element nextProperties = Wml.child(next, "pPr");
        Node before =
                nextProperties == null ? next.getFirstChild() : nextProperties.getNextSibling();
        while (paragraph.getFirstChild() != null) {
            next.insertBefore(paragraph.getFirstChild(), before);
        }
        Wml.remove(paragraph);
        told();
    }

    private static boolean isLast(Element properties) {
        return Wml.child(properties, "sectPr") != null;
    }

    private void accept(Element element, String name) {
        Node parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        boolean mark = PROPERTIES.contains(String.valueOf(parent.getLocalName()));
        if (mark ? MARKS.contains(name) : STRUCK.contains(name)) {
            parent.removeChild(element);
            told();
        } else if (!mark && TAKEN.contains(name)) {
            unwrap(element);
            told();
        } else if (name.endsWith("PrChange") || name.equals("tblGridChange")) {
            parent.removeChild(element);
            told();
        } else if (isRange(name)) {
            parent.removeChild(element);
        }
    }

    private static boolean isRange(String name) {
        boolean ends = name.endsWith("RangeStart") || name.endsWith("RangeEnd");
        return ends && (name.startsWith("move") || name.startsWith("customXml"));
    }

    /** Leaves what stands in the element in its place. */
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    private void told() {
        shed.add(FindingCode.CHANGES_ACCEPTED);
    }
}
