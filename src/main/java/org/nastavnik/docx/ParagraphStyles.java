package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The paragraph styles of a template, as far as lists and headings ask for them. */
final class ParagraphStyles {

    /** Word allows chains of eleven. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();

    private ParagraphStyles() {}

    static ParagraphStyles of(Parts parts, String main) {
        ParagraphStyles styles = new ParagraphStyles();
        Document tree = new Relations(parts, main).tree("styles");
        if (tree != null) {
            for (Element style : Wml.children(tree.getDocumentElement())) {
                if (Wml.is(style, "style") && Wml.attribute(style, "type").equals("paragraph")) {
                    styles.byId.put(Wml.attribute(style, "styleId"), style);
                    styles.idsByName.put(
                            Wml.value(style, "name").toLowerCase(Locale.ROOT),
                            Wml.attribute(style, "styleId"));
                }
            }
        }
        return styles;
    }

    /** The id of the style that Word knows under this name, null where the template has none. */
    @Nullable String named(String name) {
        return idsByName.get(name);
    }

    String nameOf(String id) {
        Element style = byId.get(id);
        return style == null ? "" : Wml.value(style, "name").toLowerCase(Locale.ROOT);
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
        Element style = byId.get(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Element properties = Wml.child(style, "pPr");
            Element property = properties == null ? null : Wml.child(properties, name);
            if (property != null) {
                return property;
            }
            style = byId.get(Wml.value(style, "basedOn"));
        }
        return null;
    }
}
