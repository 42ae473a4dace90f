package org.nastavnik.docx;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The tracked changes of a template, accepted: a paper shows neither what its template lost nor who
 * changed it, and ids of changes may not be repeated.
 */
final class TrackedChanges {

    private static final Set<String> GONE =
            Set.of(
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "rPrChange",
                    "pPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "tblPrExChange",
                    "trPrChange",
                    "tcPrChange",
                    "tblGridChange",
                    "numberingChange",
                    "cellIns",
                    "cellMerge",
                    "del",
                    "moveFrom",
                    "cellDel");
    private static final Set<String> KEPT = Set.of("ins", "moveTo");
    private static final Set<String> LOST = Set.of("del", "moveFrom");
    private static final Set<String> PROPERTIES = Set.of("rPr", "trPr", "numPr");

    private TrackedChanges() {}

    static void accept(Document tree) {
        List<Element> all = Wml.below(tree);
        all.forEach(TrackedChanges::dropOwner);
        for (Element element : all) {
            String name = Wml.name(element);
            if (GONE.contains(name)) {
                Wml.remove(element);
            } else if (KEPT.contains(name)) {
                unwrap(element);
            }
        }
    }

    /** Rows, cells and ends of paragraphs are marked as deleted inside of their properties. */
    private static void dropOwner(Element mark) {
        Element properties = parent(mark);
        Element owner = properties == null ? null : parent(properties);
        if (owner == null) {
            return;
        }
        String at = Wml.name(properties);
        if (at.equals("trPr") && LOST.contains(Wml.name(mark))) {
            dropRow(owner);
        } else if (at.equals("tcPr") && Wml.is(mark, "cellDel")) {
            Wml.remove(owner);
        } else if (at.equals("rPr") && Wml.is(owner, "pPr") && LOST.contains(Wml.name(mark))) {
            joinWithNext(parent(owner));
        }
    }

    private static @Nullable Element parent(Node node) {
        return node.getParentNode() instanceof Element parent ? parent : null;
    }

    private static void dropRow(Element row) {
        Element table = parent(row);
        Wml.remove(row);
        if (Wml.is(table, "tbl") && Wml.child(table, "tr") == null) {
            Wml.remove(table);
        }
    }

    /** Where the end of a paragraph is gone, its text stands at the start of the next one. */
    private static void joinWithNext(@Nullable Element paragraph) {
        Element next = paragraph == null ? null : Wml.nextElement(paragraph);
        if (paragraph == null || next == null || !Wml.is(next, "p")) {
            return;
        }
        Element properties = Wml.child(next, "pPr");
        Node before = properties == null ? next.getFirstChild() : properties.getNextSibling();
        for (Element child : Wml.children(paragraph)) {
            if (!Wml.is(child, "pPr")) {
                next.insertBefore(child, before);
            }
        }
        Wml.remove(paragraph);
    }

    private static void unwrap(Element kept) {
        Node parent = kept.getParentNode();
        boolean mark = PROPERTIES.contains(Wml.name(parent));
        while (!mark && kept.getFirstChild() != null) {
            parent.insertBefore(kept.getFirstChild(), kept);
        }
        Wml.remove(kept);
    }
}
