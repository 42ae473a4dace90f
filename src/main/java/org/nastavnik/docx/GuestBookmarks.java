package org.nastavnik.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Gives a guest's bookmarks ids, and names where theirs are taken, that are free. */
final class GuestBookmarks {

    private static final String KIND = "bookmark";

    private final JoinedNames names;
    private final Map<String, String> renamed = new HashMap<>();

    GuestBookmarks(JoinedNames names) {
        this.names = names;
    }

    void renumber(Element root) {
        Map<String, Element> starts = new HashMap<>();
        Map<String, Element> ends = new HashMap<>();
        for (Element element : Wml.below(root)) {
            if (Wml.is(element, "bookmarkStart")) {
                keepFirst(starts, element);
            } else if (Wml.is(element, "bookmarkEnd")) {
                keepFirst(ends, element);
            }
        }
        starts.forEach(
                (id, start) -> {
                    if (!ends.containsKey(id)) {
                        Wml.remove(start);
                    }
                });
        ends.forEach((id, end) -> renumber(starts.get(id), end));
    }

    private static void keepFirst(Map<String, Element> byId, Element element) {
        if (byId.putIfAbsent(Wml.attribute(element, "id"), element) != null) {
            Wml.remove(element);
        }
    }

    private void renumber(@org.jspecify.annotations.Nullable Element start, Element end) {
        String name = start == null ? "" : Wml.attribute(start, "name");
        if (start == null || name.isEmpty() || renamed.containsKey(StyleSheet.key(name))) {
            List.of(end).forEach(Wml::remove);
            if (start != null) {
                Wml.remove(start);
            }
            return;
        }
        String free = names.take(KIND, name);
        renamed.put(StyleSheet.key(name), free);
        String id = Integer.toString(names.nextId(KIND));
        Wml.attribute(start, "name", free);
        Wml.attribute(start, "id", id);
        Wml.attribute(end, "id", id);
    }

    /** What the bookmark is called now; names that lead nowhere stay as they are. */
    String now(String name) {
        return renamed.getOrDefault(StyleSheet.key(name), name);
    }

    /** A new bookmark around these blocks; gives its name. */
    String around(Element first, Element last) {
        String name = names.take(KIND, "_Guest");
        String id = Integer.toString(names.nextId(KIND));
        Element start = Wml.create(first, "bookmarkStart");
        Wml.attribute(start, "id", id);
        Wml.attribute(start, "name", name);
        Element end = Wml.create(last, "bookmarkEnd");
        Wml.attribute(end, "id", id);
        first.getParentNode().insertBefore(start, first);
        last.getParentNode().insertBefore(end, last.getNextSibling());
        return name;
    }
}
