package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Plans references to bookmarks in repeated blocks: those in the same block lead to the bookmark of
 * their own repetition, those from outside to the first.
 */
final class CrossReferences {

    /** A bookmark and the innermost section around it. */
    private record Target(Element start, Element section) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final Map<String, Target> targets = new HashMap<>();
    private final List<Target> referred = new ArrayList<>();

    void plan(Document tree) {
        walk(tree.getDocumentElement(), new ArrayList<>(), this::remember);
        if (!targets.isEmpty()) {
            walk(tree.getDocumentElement(), new ArrayList<>(), this::refer);
            referred.stream().distinct().forEach(CrossReferences::takeIdAhead);
        }
    }

    private interface Visitor {
        void visit(Element element, List<Element> sections);
    }

    private static void walk(Element parent, List<Element> sections, Visitor visitor) {
        for (Element child : Wml.children(parent)) {
            if (!Marker.isStructure(child)) {
                visitor.visit(child, sections);
                walk(child, sections, visitor);
            } else if (Marker.opens(child)) {
                sections.add(child);
            } else if (!sections.isEmpty()) {
                sections.remove(sections.size() - 1);
            }
        }
    }

    private void remember(Element element, List<Element> sections) {
        String name = Wml.is(element, "bookmarkStart") ? Wml.attribute(element, "name") : "";
        if (!name.isEmpty() && !sections.isEmpty()) {
            Element section = sections.get(sections.size() - 1);
            targets.put(name, new Target(element, section));
        }
    }

    private void refer(Element element, List<Element> sections) {
        if (Wml.is(element, "hyperlink")) {
            Target target = targets.get(Wml.attribute(element, "anchor"));
            if (target != null && sections.contains(target.section())) {
                Attr anchor = element.getAttributeNodeNS(Wml.NS, "anchor");
                Planned.setValue(anchor, name(target));
            }
        } else if (Wml.is(element, "instrText")) {
            referInCode(element, sections);
        }
    }

    private void referInCode(Element code, List<Element> sections) {
        String text = code.getTextContent();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Target target = targets.get(word.group());
            if (target != null && sections.contains(target.section())) {
                Document tree = code.getOwnerDocument();
                code.setTextContent("");
                code.appendChild(tree.createTextNode(text.substring(0, word.start())));
                code.appendChild(Planned.step(tree, name(target)));
                code.appendChild(tree.createTextNode(text.substring(word.end())));
                return;
            }
        }
    }

    private FreshName name(Target target) {
        referred.add(target);
        Element start = target.start();
        return new FreshName(UniqueIds.key(start), Wml.attribute(start, "name"));
    }

    /** The reference may stand before the bookmark. */
    private static void takeIdAhead(Target target) {
        Document tree = target.start().getOwnerDocument();
        String key = UniqueIds.key(target.start());
        Element step = Planned.step(tree, new FreshId(FreshId.Kind.AHEAD, key));
        target.section().getParentNode().insertBefore(step, target.section().getNextSibling());
        Attr id = target.start().getAttributeNodeNS(Wml.NS, "id");
        Planned.setValue(id, new FreshId(FreshId.Kind.SAME, key));
    }
}
