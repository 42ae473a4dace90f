package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of one file, by their ids. */
final class StyleSheet {

    private final Element root;
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();

    /**
     * @param root {@code w:styles}
     */
    StyleSheet(Element root) {
        this.root = root;
        for (Element style : Wml.children(root)) {
            if (Wml.is(style, "style")) {
                add(style);
            }
        }
    }

    private void add(Element style) {
        String id = Wml.attribute(style, "styleId");
        if (byId.putIfAbsent(id, style) == null && isDefault(style)) {
            // of several Word takes the last
            defaults.put(type(style), id);
        }
    }

    private static boolean isDefault(Element style) {
        String value = Wml.attribute(style, "default");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    Element root() {
        return root;
    }

    Map<String, Element> all() {
        return byId;
    }

    @Nullable Element find(String id, String type) {
        Element style = byId.get(id);
        return style != null && type(style).equals(type) ? style : null;
    }

    /** Empty where the file has none. */
    String defaultOf(String type) {
        return defaults.getOrDefault(type, "");
    }

    static String type(Element style) {
        String type = Wml.attribute(style, "type");
        return type.isEmpty() ? "paragraph" : type;
    }

    static String name(Element style) {
        String name = Wml.value(style, "name");
        return name.isEmpty() ? Wml.attribute(style, "styleId") : name;
    }

    /** Word tells names apart without regard to case. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The level of a built-in heading, 1 to 9; 0 for other styles. */
    static int headingLevel(Element style) {
        String name = key(name(style));
        return type(style).equals("paragraph") && name.matches("heading [1-9]")
                ? name.charAt(8) - '0'
                : 0;
    }
}
