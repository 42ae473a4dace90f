package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** New numbers for drawings, shapes and chains of text boxes, which other files number as well. */
final class GuestIds {

    /** How Word calls shapes; the last part of the name is a number. */
    static final String SHAPE = "_x0000_s";

    private static final Set<String> SHAPES =
            Set.of(
                    "shape",
                    "rect",
                    "roundrect",
                    "oval",
                    "line",
                    "polyline",
                    "arc",
                    "curve",
                    "group",
                    "image");
    private static final Pattern REFERENCE = Pattern.compile("#(_x0000_s\\d+)");

    private final JoinedNames names;
    private final Map<String, String> shapes = new HashMap<>();
    private final Map<String, String> chains = new HashMap<>();

    GuestIds(JoinedNames names) {
        this.names = names;
    }

    void renumber(Element root) {
        for (Element element : Wml.below(root)) {
            String namespace = String.valueOf(element.getNamespaceURI());
            if (element.getLocalName().equals("docPr") && namespace.equals(Namespaces.WP)) {
                element.setAttribute("id", Integer.toString(names.nextId("drawing")));
            } else if (namespace.equals(Namespaces.V)) {
                renumberShape(element);
            } else if (element.getLocalName().endsWith("xbx") && element.hasAttribute("id")) {
                String chain = chains.computeIfAbsent(element.getAttribute("id"), this::chain);
                element.setAttribute("id", chain);
            }
        }
        for (Element element : Wml.below(root)) {
            if (String.valueOf(element.getNamespaceURI()).startsWith("urn:")) {
                point(element);
            }
        }
    }

    private String chain(String old) {
        return Integer.toString(names.nextId("chain"));
    }

    private void renumberShape(Element element) {
        if (!SHAPES.contains(element.getLocalName())) {
            return;
        }
        String old = element.getAttributeNS(Namespaces.O, "spid");
        String fresh = SHAPE + names.nextId("shape");
        if (!old.isEmpty()) {
            shapes.put(old, fresh);
            element.setAttributeNS(Namespaces.O, "o:spid", fresh);
        }
        if (element.getAttribute("id").startsWith(SHAPE)) {
            shapes.put(element.getAttribute("id"), fresh);
            element.setAttribute("id", fresh);
        } else if (!element.getAttribute("id").isEmpty()) {
            element.setAttribute("id", names.take("shape", element.getAttribute("id")));
        }
    }

    /** Shapes name each other: the next one of a chain of text boxes, the ends of a connector. */
    private void point(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getValue().contains("#_x0000_s")) {
                Matcher matcher = REFERENCE.matcher(attribute.getValue());
                attribute.setValue(
                        matcher.replaceAll(
                                found ->
                                        "#" + shapes.getOrDefault(found.group(1), found.group(1))));
            }
        }
    }
}
