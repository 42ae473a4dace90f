package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The styles of the joined document: the host's, and those of guests that say anything else. A
 * style that comes again, from whichever guest, is there once.
 */
final class JoinedStyles {

    /** What a style says of itself and not of text; it makes no two styles different. */
    private static final Set<String> BESIDE_THE_LOOK =
            Set.of(
                    "name",
                    "aliases",
                    "basedOn",
                    "next",
                    "link",
                    "autoRedefine",
                    "hidden",
                    "uiPriority",
                    "semiHidden",
                    "unhideWhenUsed",
                    "qFormat",
                    "locked",
                    "personal",
                    "personalCompose",
                    "personalReply",
                    "rsid");

    private final StyleSheet host;
    private final DocDefaults defaults;
    private final Map<String, List<String>> idsByLook = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<Integer, String> headings = new HashMap<>();

    /**
     * @param root {@code w:styles} of the host; those of guests are added to it
     */
    JoinedStyles(Element root) {
        this.host = new StyleSheet(root);
        this.defaults = DocDefaults.of(root);
        for (Map.Entry<String, Element> style : host.all().entrySet()) {
            Element element = style.getValue();
            register(style.getKey(), element, Wml.value(element, "basedOn"));
            int level = StyleSheet.headingLevel(element);
            if (level > 0) {
                headings.put(level, style.getKey());
            }
        }
    }

    private void register(String id, Element style, String base) {
        idsByLook.computeIfAbsent(look(style, base), key -> new ArrayList<>()).add(id);
        links.put(id, Wml.value(style, "link"));
        ids.add(id);
        names.add(StyleSheet.key(StyleSheet.name(style)));
    }

    DocDefaults defaults() {
        return defaults;
    }

    Element root() {
        return host.root();
    }

    String defaultOf(String type) {
        return host.defaultOf(type);
    }

    /** The host's own style for headings of a level, null where it has none. */
    @Nullable String heading(int level) {
        return headings.get(level);
    }

    private static String look(Element style, String base) {
        StringBuilder look = new StringBuilder(StyleSheet.type(style));
        look.append('|').append(StyleSheet.key(originalName(style))).append('|').append(base);
        for (Element child : Wml.children(style)) {
            if (!BESIDE_THE_LOOK.contains(child.getLocalName())) {
                look.append(TreeWriter.xml(child));
            }
        }
        return look.toString();
    }

    private static String originalName(Element style) {
        Object name = style.getUserData("original name");
        return name == null ? StyleSheet.name(style) : name.toString();
    }

    /** The id under which the style is there already; null where it is not. */
    @Nullable String find(Element style, String base, @Nullable Element linked, String linkedBase) {
        List<String> candidates = idsByLook.getOrDefault(look(style, base), List.of());
        if (linked == null) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        List<String> ofLinked = idsByLook.getOrDefault(look(linked, linkedBase), List.of());
        for (String id : candidates) {
            if (ofLinked.contains(links.getOrDefault(id, ""))) {
                return id;
            }
        }
        return null;
    }

    String linkOf(String id) {
        return links.getOrDefault(id, "");
    }

    /** Takes the style in, under another name where its own is taken. */
    String add(Element style, String base) {
        String name = StyleSheet.name(style);
        style.setUserData("original name", name, null);
        if (names.contains(StyleSheet.key(name))) {
            int n = 2;
            while (names.contains(StyleSheet.key(name + " (" + n + ")"))) {
                n++;
            }
            SchemaOrder.set(style, Wml.create(style, "name", name + " (" + n + ")"));
            Wml.attribute(style, "customStyle", "1");
            Element quick = Wml.child(style, "qFormat");
            if (quick != null) {
                style.removeChild(quick);
            }
        }
        String id = freeId(Wml.attribute(style, "styleId"));
        Wml.attribute(style, "styleId", id);
        host.root().appendChild(style);
        register(id, style, base);
        return id;
    }

    private String freeId(String wanted) {
        String free = wanted;
        for (int n = 2; ids.contains(free); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }

    /** Makes two styles that were added one pair. */
    void link(Element one, Element other) {
        String id = Wml.attribute(one, "styleId");
        String otherId = Wml.attribute(other, "styleId");
        SchemaOrder.set(one, Wml.create(one, "link", otherId));
        SchemaOrder.set(other, Wml.create(other, "link", id));
        links.put(id, otherId);
        links.put(otherId, id);
    }
}
