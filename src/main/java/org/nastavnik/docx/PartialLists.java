package org.nastavnik.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a partial, brought along as lists of their own: they count for themselves. */
final class PartialLists {

    private static final String NONE = "0";

    private final @Nullable Document from;
    private final Document to;
    private final PartialStyles styles;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();

    PartialLists(@Nullable Document from, Document to, PartialStyles styles) {
        this.from = from;
        this.to = to;
        this.styles = styles;
    }

    void apply(Element copy) {
        for (Element element : Wml.below(copy)) {
            if (Wml.is(element, "numId") && Wml.is(element.getParentNode(), "numPr")) {
                Wml.attribute(element, "val", now(Wml.attribute(element, "val")));
            }
        }
    }

    /** The new id of a list; a list that the partial does not have is none. */
    String now(String list) {
        String known = ids.get(list);
        if (known != null) {
            return known;
        }
        Element number = find(from, "num", "numId", list);
        String definition = number == null ? "" : Wml.value(number, "abstractNumId");
        Element found = find(from, "abstractNum", "abstractNumId", definition);
        String fresh = number == null || found == null ? NONE : free("num", "numId");
        ids.put(list, fresh);
        if (number != null && found != null) {
            bring(number, fresh, define(definition, found));
        }
        return fresh;
    }

    private void bring(Element number, String id, String definition) {
        Element copy = brought(number);
        Wml.attribute(copy, "numId", id);
        Element link = Objects.requireNonNull(Wml.child(copy, "abstractNumId"));
        Wml.attribute(link, "val", definition);
        insertAfterLast(copy, "num", "abstractNum", "numPicBullet");
    }

    private String define(String old, Element definition) {
        String known = definitions.get(old);
        if (known != null) {
            return known;
        }
        String id = free("abstractNum", "abstractNumId");
        definitions.put(old, id);
        Element copy = brought(definition);
        Wml.attribute(copy, "abstractNumId", id);
        // Word takes lists with the same mark for one list
        String mark = "%08X".formatted(0x20000000 + Integer.parseInt(id) * 0x9E3779B1 >>> 1);
        SchemaOrder.set(copy, Wml.create(copy, "nsid", mark));
        insertAfterLast(copy, "abstractNum", "numPicBullet");
        for (Element inner : Wml.below(copy)) {
            if (Wml.is(inner, "pStyle")) {
                Wml.attribute(
                        inner,
                        "val",
                        styles.now(Wml.attribute(inner, "val"), "paragraph", this::now));
            } else if (Wml.is(inner, "lvlPicBulletId")
                    || Wml.is(inner, "numStyleLink")
                    || Wml.is(inner, "styleLink")) {
                Wml.remove(inner);
            }
        }
        return id;
    }

    private Element brought(Element element) {
        Element copy = (Element) to.importNode(element, true);
        Element root = element.getOwnerDocument().getDocumentElement();
        Declarations.bring(root, copy, to.getDocumentElement());
        return copy;
    }

    private void insertAfterLast(Element element, String... kinds) {
        Element root = to.getDocumentElement();
        Node before = root.getFirstChild();
        for (Element at : Wml.children(root)) {
            for (String kind : kinds) {
                before = Wml.is(at, kind) ? at.getNextSibling() : before;
            }
        }
        root.insertBefore(element, before);
    }

    private String free(String kind, String attribute) {
        int free = 1;
        for (Element element : Wml.children(to.getDocumentElement())) {
            if (Wml.is(element, kind)) {
                free = Math.max(free, Wml.number(element, attribute, 0) + 1);
            }
        }
        return Integer.toString(free);
    }

    private static @Nullable Element find(
            @Nullable Document tree, String kind, String attribute, String id) {
        for (Element element :
                tree == null ? List.<Element>of() : Wml.children(tree.getDocumentElement())) {
            if (Wml.is(element, kind) && Wml.attribute(element, attribute).equals(id)) {
                return element;
            }
        }
        return null;
    }

    boolean isGrown() {
        return ids.values().stream().anyMatch(id -> !id.equals(NONE));
    }

    byte[] bytes() {
        return ProgramWriter.bytes(to);
    }
}
