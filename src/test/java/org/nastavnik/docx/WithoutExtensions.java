package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A part as a reader sees it that knows no extensions: ignorable markup dropped, of alternatives
 * the fall-back taken, as part 3 of ECMA-376 says.
 */
final class WithoutExtensions {

    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Set<String> ignorable = new HashSet<>();

    private WithoutExtensions() {}

    static Document of(Document part) {
        Document copy = (Document) part.cloneNode(true);
        new WithoutExtensions().clean(copy.getDocumentElement());
        return copy;
    }

    private void clean(Element element) {
        for (String prefix : element.getAttributeNS(MC, "Ignorable").split("\\s+")) {
            String namespace = prefix.isEmpty() ? null : element.lookupNamespaceURI(prefix);
            if (namespace != null) {
                ignorable.add(namespace);
            }
        }
        attributes(element).stream()
                .filter(this::isExtension)
                .forEach(element::removeAttributeNode);
        for (Element child : children(element)) {
            if (MC.equals(child.getNamespaceURI())) {
                replaceByFallback(element, child);
            } else if (ignorable.contains(child.getNamespaceURI())) {
                element.removeChild(child);
            } else {
                clean(child);
            }
        }
    }

    private boolean isExtension(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        return MC.equals(namespace) || ignorable.contains(namespace);
    }

    private void replaceByFallback(Element parent, Element alternatives) {
        for (Element alternative : children(alternatives)) {
            if (alternative.getLocalName().equals("Fallback")) {
                clean(alternative);
                children(alternative).forEach(e -> parent.insertBefore(e, alternatives));
            }
        }
        parent.removeChild(alternatives);
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> list = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            list.add((Attr) attributes.item(i));
        }
        return list;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
