package org.nastavnik.docx;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives every paragraph, run and table of a guest the style that it shall have. */
final class GuestRestyler {

    private final GuestStyles styles;
    private final Map<Element, String> oldTableStyles = new IdentityHashMap<>();

    GuestRestyler(GuestStyles styles) {
        this.styles = styles;
    }

    void apply(Element root) {
        for (Element element : Wml.below(root)) {
            switch (Wml.is(element, element.getLocalName()) ? element.getLocalName() : "") {
                case "p" -> restyleParagraph(element);
                case "tbl" -> restyleTable(element);
                case "rStyle" -> restyleRun(element);
                default -> {}
            }
        }
    }

    private void restyleParagraph(Element paragraph) {
        Element properties = Wml.child(paragraph, "pPr");
        Element style = properties == null ? null : Wml.child(properties, "pStyle");
        String old = styles.meant(style == null ? "" : Wml.attribute(style, "val"), "paragraph");
        if (properties != null) {
            styles.shiftOutline(properties);
        }
        Element table = tableAround(paragraph);
        String id =
                styles.ofParagraph(
                        old, table == null ? null : oldTableStyles.getOrDefault(table, ""));
        put(paragraph, "pPr", "pStyle", id.equals(styles.defaultOf("paragraph")) ? "" : id);
    }

    private static @Nullable Element tableAround(Element paragraph) {
        Node up = paragraph.getParentNode();
        while (up != null && !Wml.is(up, "txbxContent") && !Wml.is(up, "tbl")) {
            up = up.getParentNode();
        }
        return Wml.is(up, "tbl") ? (Element) up : null;
    }

    private void restyleTable(Element table) {
        Element properties = Wml.child(table, "tblPr");
        Element style = properties == null ? null : Wml.child(properties, "tblStyle");
        String old = styles.meant(style == null ? "" : Wml.attribute(style, "val"), "table");
        oldTableStyles.put(table, old);
        String id = styles.ofTable(old);
        put(table, "tblPr", "tblStyle", id.equals(styles.defaultOf("table")) ? "" : id);
    }

    private void restyleRun(Element style) {
        String id = styles.ofRun(Wml.attribute(style, "val"));
        if (id.isEmpty() || id.equals(styles.defaultOf("character"))) {
            Wml.remove(style);
        } else {
            Wml.attribute(style, "val", id);
        }
    }

    /**
     * @param id empty for the style that is meant where none is named
     */
    private static void put(Element element, String group, String name, String id) {
        Element properties = Wml.child(element, group);
        if (id.isEmpty()) {
            Element style = properties == null ? null : Wml.child(properties, name);
            if (style != null) {
                Wml.remove(style);
            }
            return;
        }
        if (properties == null) {
            properties = Wml.create(element, group);
            element.insertBefore(properties, element.getFirstChild());
        }
        SchemaOrder.set(properties, Wml.create(element, name, id));
    }
}
