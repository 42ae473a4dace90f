package org.nastavnik.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The prefixes of namespaces in a piece of XML that goes into another part. */
final class Declarations {

    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    private Declarations() {}

    /** Prefixes that are declared at the root must mean the same in their new place. */
    static void bring(Element from, Element copy, Element root) {
        NamedNodeMap attributes = from.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (DECLARATIONS.equals(attribute.getNamespaceURI())) {
                Attr there = root.getAttributeNode(attribute.getName());
                Element holder = there == null ? root : copy;
                if (there == null || !there.getValue().equals(attribute.getValue())) {
                    holder.setAttributeNS(DECLARATIONS, attribute.getName(), attribute.getValue());
                }
            }
        }
        ignore(from.getAttributeNodeNS(COMPATIBILITY, "Ignorable"), root);
    }

    private static void ignore(@Nullable Attr ignorable, Element root) {
        if (ignorable == null) {
            return;
        }
        StringBuilder all = new StringBuilder(root.getAttributeNS(COMPATIBILITY, "Ignorable"));
        for (String prefix : ignorable.getValue().trim().split("\\s+")) {
            if (!List.of(all.toString().split(" ")).contains(prefix)) {
                all.append(all.isEmpty() ? "" : " ").append(prefix);
            }
        }
        root.setAttributeNS(COMPATIBILITY, "mc:Ignorable", all.toString());
    }
}
