package org.nastavnik.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template that marked-up text takes where they are there.
 *
 * @param link id of the style of links
 * @param table id of a style of tables with lines
 * @param kinds ids of the styles of headings and quotes
 */
record RichStyles(
        @Nullable String link, @Nullable String table, Map<RichBlock.Kind, String> kinds) {

    private static final Map<RichBlock.Kind, String> NAMES =
            Map.of(
                    RichBlock.Kind.HEADING_1, "heading 1",
                    RichBlock.Kind.HEADING_2, "heading 2",
                    RichBlock.Kind.HEADING_3, "heading 3",
                    RichBlock.Kind.QUOTE, "quote");
    private static final List<String> SIDES =
            List.of("top", "left", "bottom", "right", "insideH", "insideV");
    private static final String LINE =
            " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";

    static RichStyles of(@Nullable Document styles, ParagraphStyles paragraphs) {
        Map<RichBlock.Kind, String> kinds = new EnumMap<>(RichBlock.Kind.class);
        NAMES.forEach(
                (kind, name) -> {
                    String id = paragraphs.named(name);
                    if (id != null) {
                        kinds.put(kind, id);
                    }
                });
        return new RichStyles(link(styles), table(styles), kinds);
    }

    private static @Nullable String link(@Nullable Document styles) {
        for (Element style : all(styles, "character")) {
            if (name(style).equals("hyperlink")) {
                return Wml.attribute(style, "styleId");
            }
        }
        return null;
    }

    /** Word's grid, or whatever the author has made like it. */
    private static @Nullable String table(@Nullable Document styles) {
        String lined = null;
        for (Element style : all(styles, "table")) {
            boolean grid = name(style).equals("table grid");
            boolean lines = Wml.below(style).stream().anyMatch(at -> Wml.is(at, "insideH"));
            if (grid || (lines && lined == null)) {
                lined = Wml.attribute(style, "styleId");
            }
            if (grid) {
                return lined;
            }
        }
        return lined;
    }

    private static Iterable<Element> all(@Nullable Document styles, String type) {
        return styles == null
                ? List.of()
                : Wml.children(styles.getDocumentElement()).stream()
                        .filter(style -> Wml.is(style, "style"))
                        .filter(style -> Wml.attribute(style, "type").equals(type))
                        .toList();
    }

    private static String name(Element style) {
        return Wml.value(style, "name").toLowerCase(Locale.ROOT);
    }

    /** The properties of tables, as wide as the text. */
    String tableProperties() {
        return "<w:tblPr>"
                + (table == null ? "" : "<w:tblStyle w:val=\"" + Xml.escape(table) + "\"/>")
                + "<w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                + (table == null ? lines() : "")
                + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
                + " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>";
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder("<w:tblBorders>");
        for (String side : SIDES) {
            lines.append("<w:").append(side).append(LINE);
        }
        return lines.append("</w:tblBorders>").toString();
    }
}
