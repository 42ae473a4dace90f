package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Markup compatibility: of several versions of a piece those stay that we know. */
final class Compatibility {

    private Compatibility() {}

    /** False for a choice that needs what we do not know; others get our prefixes. */
    static boolean isUnderstood(Element element, XMLStreamReader xml) {
        if (!is(element, "Choice")) {
            return true;
        }
        List<String> prefixes = new ArrayList<>();
        for (String required : element.getAttribute("Requires").trim().split("\\s+")) {
            String namespace = xml.getNamespaceURI(required);
            String prefix =
                    Namespaces.prefix(namespace == null ? "" : Namespaces.transitional(namespace));
            if (prefix == null) {
                return false;
            }
            prefixes.add(prefix);
        }
        element.setAttribute("Requires", String.join(" ", prefixes));
        return true;
    }

    /** An extension of which nothing could be read says nothing any more. */
    static void settle(Element element) {
        Node parent = element;
        for (Element child : Wml.children(parent)) {
            if (child.getLocalName().equals("ext")
                    && child.hasAttribute("uri")
                    && !child.hasChildNodes()) {
                Wml.remove(child);
            }
        }
    }

    /** Where no choice is left, the fall-back takes the place of all. */
    static void unwrap(Element element) {
        if (!is(element, "AlternateContent") || child(element, "Choice") != null) {
            return;
        }
        Node parent = element.getParentNode();
        Element fallback = child(element, "Fallback");
        while (fallback != null && fallback.getFirstChild() != null) {
            parent.insertBefore(fallback.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    private static @Nullable Element child(Element element, String name) {
        return Wml.children(element).stream()
                .filter(child -> is(child, name))
                .findFirst()
                .orElse(null);
    }

    static boolean is(@Nullable Node node, String name) {
        return node != null
                && name.equals(node.getLocalName())
                && Namespaces.MC.equals(node.getNamespaceURI());
    }
}
