package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** What styles of tables tell of the text in their cells. */
final class GuestTables {

    private final StyleSheet guest;
    private final DefaultsDifference difference;
    private final Map<String, Set<String>> told = new HashMap<>();

    GuestTables(StyleSheet guest, DefaultsDifference difference) {
        this.guest = guest;
        this.difference = difference;
    }

    /** What of the difference the style of a table tells in its own way. */
    Set<String> toldBy(String id) {
        return told.computeIfAbsent(
                id,
                style -> {
                    Set<String> all = always(style);
                    all.addAll(sometimes(style));
                    return difference.within(all);
                });
    }

    private Set<String> always(String id) {
        Set<String> told = new TreeSet<>();
        chain(id).forEach(style -> told.addAll(DefaultsDifference.toldBy(style)));
        return told;
    }

    /** What a style of a table tells only of some of its cells, such as those of the first row. */
    private Set<String> sometimes(String id) {
        Set<String> told = new TreeSet<>();
        for (Element style : chain(id)) {
            for (Element part : Wml.children(style)) {
                if (Wml.is(part, "tblStylePr")) {
                    told.addAll(DefaultsDifference.toldBy(part));
                }
            }
        }
        told.removeAll(always(id));
        return told;
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = guest.find(id, "table");
        while (style != null && !chain.contains(style)) {
            chain.add(style);
            style = guest.find(Wml.value(style, "basedOn"), "table");
        }
        return chain;
    }

    /** What the style must tell of all its cells, because the text leaves it to the style. */
    DefaultsDifference missingIn(String id) {
        return difference.only(sometimes(id));
    }
}
