package org.nastavnik.docx;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A place in the laid-out tree for which a pass over it has planned a step of its own. The program
 * writer asks it for that step and knows nothing of tables, lists or notes.
 */
final class Planned {

    /** Makes one step of what the parts of the place were compiled to. */
    @FunctionalInterface
    interface Maker {
        Step make(List<List<Step>> parts);
    }

    private static final String NS = "urn:nastavnik:step";
    private static final String PLAN = "plan";

    private Planned() {}

    /** A step where no text stands. */
    static Element step(Document tree, Step step) {
        return place(tree, parts -> step);
    }

    /** Takes elements out of the tree and stands in the place of the first. */
    static Element instead(Maker maker, Element first, Element... others) {
        Element place = place(first.getOwnerDocument(), maker);
        first.getParentNode().insertBefore(place, first);
        addPart(place, first);
        for (Element other : others) {
            addPart(place, other);
        }
        return place;
    }

    static Element place(Document tree, Maker maker) {
        Element place = tree.createElementNS(NS, "plan");
        place.setUserData(PLAN, maker, null);
        return place;
    }

    /** A part of the place that holds these elements, in their order. */
    static Element addPart(Element place, Element... content) {
        Element part = place.getOwnerDocument().createElementNS(NS, "part");
        for (Element element : content) {
            part.appendChild(element);
        }
        place.appendChild(part);
        return part;
    }

    /** Ids inside are printed anew each time. */
    static void repeats(Element place) {
        place.setAttribute("repeats", "true");
    }

    static boolean isRepeated(Element place) {
        return place.hasAttribute("repeats");
    }

    /** Each part is all that its cell holds, and ends as a cell must. */
    static void fillsCell(Element place) {
        place.setAttribute("cell", "true");
    }

    static boolean isWholeCell(Element place) {
        return place.hasAttribute("cell");
    }

    /** What stands there, as far as it is one thing: a planned table is a table. */
    static Element seenThrough(Element element) {
        Element seen = element;
        while (is(seen) && seen.getFirstChild() instanceof Element part) {
            seen = part.getFirstChild() instanceof Element content ? content : part;
        }
        return seen;
    }

    static boolean is(@Nullable Node node) {
        return node instanceof Element && NS.equals(node.getNamespaceURI());
    }

    static Step make(Element place, Function<Element, List<Step>> compile) {
        Maker maker = (Maker) Objects.requireNonNull(place.getUserData(PLAN));
        return maker.make(Wml.children(place).stream().map(compile).toList());
    }

    /** What is printed as the value of an attribute; nothing where it is constant. */
    static List<Step> value(Attr attribute) {
        return attribute.getUserData(PLAN) instanceof Step step ? List.of(step) : List.of();
    }

    static void setValue(Attr attribute, Step step) {
        attribute.setUserData(PLAN, step, null);
    }
}
