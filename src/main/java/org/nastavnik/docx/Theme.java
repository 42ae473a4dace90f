package org.nastavnik.docx;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The colours and fonts that a file calls by their part in its theme. */
final class Theme {

    static final Theme NONE = new Theme(null, Map.of(), Map.of());

    /** What settings call the colours of the theme unless they say otherwise. */
    private static final Map<String, String> USUAL_NAMES =
            Map.ofEntries(
                    Map.entry("bg1", "lt1"),
                    Map.entry("tx1", "dk1"),
                    Map.entry("bg2", "lt2"),
                    Map.entry("tx2", "dk2"),
                    Map.entry("light1", "lt1"),
                    Map.entry("dark1", "dk1"),
                    Map.entry("light2", "lt2"),
                    Map.entry("dark2", "dk2"),
                    Map.entry("background1", "lt1"),
                    Map.entry("text1", "dk1"),
                    Map.entry("background2", "lt2"),
                    Map.entry("text2", "dk2"),
                    Map.entry("hyperlink", "hlink"),
                    Map.entry("followedHyperlink", "folHlink"));

    /** By names like {@code accent1}; without number sign. */
    private final Map<String, String> colours;

    /** By names like {@code minor lt}. */
    private final Map<String, String> fonts;

    private final @Nullable Element root;

    private Theme(@Nullable Element root, Map<String, String> colours, Map<String, String> fonts) {
        this.root = root;
        this.colours = colours;
        this.fonts = fonts;
    }

    /**
     * @param root {@code a:theme}
     */
    static Theme of(Element root) {
        Map<String, String> colours = new TreeMap<>();
        Map<String, String> fonts = new TreeMap<>();
        for (Element element : Wml.below(root)) {
            String parent = element.getParentNode().getLocalName();
            if ("clrScheme".equals(parent)) {
                colours.put(element.getLocalName(), colour(element));
            } else if ("majorFont".equals(parent) || "minorFont".equals(parent)) {
                font(element, parent.substring(0, 5), fonts);
            }
        }
        return new Theme(root, colours, fonts);
    }

    private static String colour(Element holder) {
        for (Element colour : Wml.children(holder)) {
            String hex = colour.getAttribute("lastClr");
            return hex.isEmpty() ? colour.getAttribute("val") : hex;
        }
        return "";
    }

    private static void font(Element font, String group, Map<String, String> fonts) {
        String script =
                switch (font.getLocalName()) {
                    case "latin" -> "lt";
                    case "ea", "cs" -> font.getLocalName();
                    default -> "";
                };
        if (!script.isEmpty()) {
            fonts.put(group + " " + script, font.getAttribute("typeface"));
        }
    }

    /** {@code a:theme}, null where there is no theme at all. */
    @Nullable Element root() {
        return root;
    }

    boolean looksLike(Theme other) {
        return colours.equals(other.colours) && fonts.equals(other.fonts);
    }

    /** The colour of a name like {@code accent1}, empty where there is none. */
    String named(String name) {
        String hex = colours.get(USUAL_NAMES.getOrDefault(name, name));
        return hex != null && hex.matches("[0-9A-Fa-f]{6}") ? hex : "";
    }

    /**
     * @param part like {@code minor lt}
     */
    String font(String part) {
        return fonts.getOrDefault(part, "");
    }

    /** Null where there is no such part. */
    static @Nullable Theme read(PackedZip zip, PartLinks.@Nullable Link link) throws GuestRejected {
        if (link == null) {
            return null;
        }
        byte[] xml = zip.read(link.target());
        return xml == null ? null : of(TreeReader.read(link.target(), xml).getDocumentElement());
    }
}
