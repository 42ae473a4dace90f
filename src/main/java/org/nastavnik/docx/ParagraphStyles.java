package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The paragraph styles of a template, as far as lists and headings ask for them. */
final class ParagraphStyles {

    /** Word allows chains of eleven. */
    private static final int LONGEST_CHAIN = 20;

    private final @Nullable StyleSheet sheet;
    private final Map<String, String> idsByName = new HashMap<>();

    private ParagraphStyles(@Nullable StyleSheet sheet) {
        this.sheet = sheet;
        if (sheet != null) {
            sheet.all().forEach((id, style) -> idsByName.putIfAbsent(name(style), id));
        }
    }

    static ParagraphStyles of(Parts parts, String main) {
        Document tree = new Relations(parts, main).tree("styles");
        return new ParagraphStyles(tree == null ? null : new StyleSheet(tree.getDocumentElement()));
    }

    private static String name(Element style) {
        return StyleSheet.key(StyleSheet.name(style));
    }

    /** The id of the style that Word knows under this name, null where the template has none. */
    @Nullable String named(String name) {
        String id = idsByName.get(name);
        return find(id) == null ? null : id;
    }

    String nameOf(String id) {
        Element style = find(id);
        return style == null ? "" : name(style);
    }

    private @Nullable Element find(@Nullable String id) {
        return sheet == null || id == null ? null : sheet.find(id, "paragraph");
    }

    static String styleOf(Element paragraph) {
        Element properties = Wml.child(paragraph, "pPr");
        return properties == null ? "" : Wml.value(properties, "pStyle");
    }

    /**
     * A property of the paragraph itself or, failing that, of its style or one that it bases on.
     */
    @Nullable Element property(Element paragraph, String name) {
        Element properties = Wml.child(paragraph, "pPr");
        Element own = properties == null ? null : Wml.child(properties, name);
        return own != null ? own : inherited(styleOf(paragraph), name);
    }

    @Nullable Element inherited(String styleId, String name) {
        Element style = find(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Element properties = Wml.child(style, "pPr");
            Element property = properties == null ? null : Wml.child(properties, name);
            if (property != null) {
                return property;
            }
            style = find(Wml.value(style, "basedOn"));
        }
        return null;
    }
}
