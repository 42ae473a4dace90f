package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Plans links whose addresses come from the data. */
final class LinkPlan {

    private LinkPlan() {}

    static void plan(Document tree, Expressions expressions) {
        for (Element link : Wml.below(tree)) {
            Element address = LinkAddress.of(link);
            if (address != null) {
                link.removeChild(address);
                plan(link, pieces(address, expressions));
            }
        }
    }

    private static List<Link.Piece> pieces(Element address, Expressions expressions) {
        List<Link.Piece> pieces = new ArrayList<>();
        for (Node node = address.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element marker) {
                TagUse tag = expressions.tag(marker);
                pieces.add(new Link.Filled(expressions.of(tag), tag));
            } else {
                pieces.add(new Link.Fixed(node.getTextContent()));
            }
        }
        return pieces;
    }

    private static void plan(Element link, List<Link.Piece> address) {
        List<Element> text = Wml.children(link);
        Element place =
                Planned.instead(parts -> new Link(address, parts.get(0), parts.get(1)), link);
        Planned.addPart(place, text.toArray(Element[]::new));
        link.appendChild(Planned.step(link.getOwnerDocument(), Link.Spot.TEXT));
        Planned.setValue(link.getAttributeNodeNS(Dml.RELATIONS, "id"), Link.Spot.ID);
    }
}
