package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of DrawingML that the engine asks about. */
final class Dml {

    static final String FRAME =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Dml() {}

    static boolean is(@Nullable Node node, String namespace, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && namespace.equals(node.getNamespaceURI());
    }

    /** The first element of this name below, in the order of the text. */
    static @Nullable Element find(Node root, String namespace, String name) {
        for (Element element : Wml.below(root)) {
            if (is(element, namespace, name)) {
                return element;
            }
        }
        return null;
    }
}
