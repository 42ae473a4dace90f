package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A tag that has a paragraph to itself: a value of several paragraphs can become just that. */
final class LoneTag {

    private LoneTag() {}

    /** The paragraph, the run and the text around the tag; nothing where it is not alone. */
    static List<Element> path(Element marker) {
        Node text = marker.getParentNode();
        Node run = text.getParentNode();
        Node paragraph = run.getParentNode();
        boolean alone =
                Wml.is(run, "r")
                        && Wml.is(paragraph, "p")
                        && text.getChildNodes().getLength() == 1
                        && isOnly(text, run, "rPr")
                        && isOnly(run, paragraph, "pPr")
                        && Wml.below(paragraph).stream().noneMatch(at -> Wml.is(at, "sectPr"));
        return alone ? List.of((Element) paragraph, (Element) run, (Element) text) : List.of();
    }

    private static boolean isOnly(Node child, Node parent, String properties) {
        List<Element> children = Wml.children(parent);
        children.removeIf(other -> Wml.is(other, properties));
        return children.size() == 1 && children.get(0) == child;
    }
}
