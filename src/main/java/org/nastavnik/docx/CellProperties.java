package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The properties of a table cell, whose order the schema fixes. */
final class CellProperties {

    private static final List<String> ORDER =
            List.of("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge");

    private CellProperties() {}

    static Element of(Element cell) {
        Element known = Wml.child(cell, "tcPr");
        if (known != null) {
            return known;
        }
        Element properties = Wml.create(cell, "tcPr");
        cell.insertBefore(properties, cell.getFirstChild());
        return properties;
    }

    static Element ensure(Element properties, String name) {
        Element known = Wml.child(properties, name);
        if (known != null) {
            return known;
        }
        Element property = Wml.create(properties, name);
        insert(property, name, properties);
        return property;
    }

    /** Sets what is to be printed under this name. */
    static void insert(Element property, String name, Element properties) {
        Node before = properties.getFirstChild();
        while (before != null && comesBefore(before, name)) {
            before = before.getNextSibling();
        }
        properties.insertBefore(property, before);
    }

    private static boolean comesBefore(Node node, String name) {
        int place = ORDER.indexOf(Wml.name(node));
        return !(node instanceof Element) || (place >= 0 && place < ORDER.indexOf(name));
    }
}
