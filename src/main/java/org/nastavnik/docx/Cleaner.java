package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Takes off what Word leaves behind while a template is typed: marks of editing sessions, of its
 * spelling checker, of the last cursor, comments of the authors. They split tags, and ids among
 * them may not be repeated. A content control bound to data of the template would put those in the
 * place of ours, so its bond is cut.
 */
final class Cleaner {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "proofErr",
                    "lastRenderedPageBreak",
                    "permStart",
                    "permEnd",
                    "dataBinding",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference");
    private static final Set<String> ATTRIBUTES = Set.of("paraId", "textId", "anchorId", "editId");

    private Cleaner() {}

    static void clean(Document tree) {
        List<Element> all = Wml.below(tree);
        List<String> cursors = all.stream().filter(Cleaner::isLastCursor).map(Cleaner::id).toList();
        for (Element element : all) {
            boolean end = Wml.is(element, "bookmarkEnd") && cursors.contains(id(element));
            if (end || isTrace(element)) {
                remove(element);
            } else {
                cleanAttributes(element);
            }
        }
    }

    private static void remove(Element trace) {
        Node holder = trace.getParentNode();
        Wml.remove(trace);
        if (Wml.is(holder, "r")
                && Wml.children(holder).stream().allMatch(at -> Wml.is(at, "rPr"))) {
            Wml.remove(holder);
        }
    }

    private static boolean isTrace(Element element) {
        String name = element.getLocalName();
        return Wml.is(element, name) && (ELEMENTS.contains(name) || isLastCursor(element));
    }

    private static boolean isLastCursor(Element element) {
        return Wml.is(element, "bookmarkStart")
                && element.getAttributeNS(Wml.NS, "name").equals("_GoBack");
    }

    private static String id(Element element) {
        return element.getAttributeNS(Wml.NS, "id");
    }

    private static void cleanAttributes(Element element) {
        List<Attr> traces = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = String.valueOf(attribute.getLocalName());
            boolean rsid = name.startsWith("rsid") && Wml.NS.equals(attribute.getNamespaceURI());
            boolean prefixed = attribute.getPrefix() != null;
            if (rsid || (prefixed && ATTRIBUTES.contains(name))) {
                traces.add(attribute);
            }
        }
        traces.forEach(element::removeAttributeNode);
    }
}
