package org.nastavnik.docx;

import org.w3c.dom.Element;

/** The properties of a table cell. */
final class CellProperties {

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
        SchemaOrder.set(properties, property);
        return property;
    }
}
