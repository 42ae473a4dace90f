package org.nastavnik.docx;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where in a tree steps stand in the place of elements. */
final class Spots {

    private static final String NS = "urn:nastavnik:spot";

    private final Map<Element, Step> steps = new IdentityHashMap<>();

    @Nullable Step at(Element element) {
        return steps.get(element);
    }

    /**
     * @param before null for the end
     */
    void insert(Element parent, @Nullable Node before, Step step) {
        Element spot = parent.getOwnerDocument().createElementNS(NS, "spot:spot");
        parent.insertBefore(spot, before);
        steps.put(spot, step);
    }

    void replace(Element old, Step step) {
        insert((Element) old.getParentNode(), old, step);
        Wml.remove(old);
    }
}
