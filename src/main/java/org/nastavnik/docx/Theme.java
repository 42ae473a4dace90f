package org.nastavnik.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The colours and fonts that a file calls by their part in its theme. */
final class Theme {

    static final Theme NONE = new Theme(null, Map.of(), Map.of());

    private static final List<String> PARTS =
            List.of(
                    "themeColor",
                    "themeTint",
                    "themeShade",
                    "themeFill",
                    "themeFillTint",
                    "themeFillShade");

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

    /** Puts what the theme means in the place of what calls it. */
    void resolve(Element root) {
        resolveOne(root);
        Wml.below(root).forEach(this::resolveOne);
    }

    private void resolveOne(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (namespace.equals(Wml.NS)) {
            if (element.getLocalName().equals("rFonts")) {
                resolveFonts(element);
            } else {
                resolveColours(element);
            }
        } else if (namespace.equals(Namespaces.A)) {
            resolveDrawing(element);
        } else if (namespace.equals(Namespaces.W14) && element.getLocalName().equals("schemeClr")) {
            String name = element.getAttributeNS(Namespaces.W14, "val");
            rename(element, "w14:srgbClr", name, "w14:val");
        }
    }

    private void resolveFonts(Element fonts) {
        fontSlot(fonts, "asciiTheme", "ascii", "lt");
        fontSlot(fonts, "hAnsiTheme", "hAnsi", "lt");
        fontSlot(fonts, "eastAsiaTheme", "eastAsia", "ea");
        fontSlot(fonts, "cstheme", "cs", "cs");
    }

    private void fontSlot(Element element, String themed, String plain, String script) {
        String name = Wml.attribute(element, themed);
        if (name.isEmpty()) {
            return;
        }
        element.removeAttributeNS(Wml.NS, themed);
        String font = fonts.getOrDefault(name.substring(0, 5) + " " + script, "");
        if (!font.isEmpty()) {
            Wml.attribute(element, plain, font);
        }
    }

    private void resolveColours(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        if (attributes.getLength() < 2) {
            return;
        }
        Map<String, String> hex = new HashMap<>();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName();
            if (PARTS.contains(name)) {
                if (name.equals("themeColor")) {
                    hex.put(
                            element.hasAttributeNS(Wml.NS, "color") ? "color" : "val",
                            named(attribute.getValue()));
                } else if (name.equals("themeFill")) {
                    hex.put("fill", named(attribute.getValue()));
                }
                element.removeAttributeNode(attribute);
            }
        }
        hex.forEach((name, colour) -> putIfAutomatic(element, name, colour));
    }

    /** Beside the name of the theme Word writes the colour itself; others may not. */
    private static void putIfAutomatic(Element element, String name, String colour) {
        String there = Wml.attribute(element, name);
        boolean open = there.isEmpty() || there.equals("auto");
        if (open && !colour.isEmpty() && !element.getLocalName().equals("shd")) {
            Wml.attribute(element, name, colour);
        } else if (open && name.equals("fill") && !colour.isEmpty()) {
            Wml.attribute(element, name, colour);
        }
    }

    private void resolveDrawing(Element element) {
        switch (element.getLocalName()) {
            case "schemeClr" -> rename(element, "a:srgbClr", element.getAttribute("val"), "val");
            case "latin", "ea", "cs", "sym" -> {
                String face = element.getAttribute("typeface");
                if (face.matches("\\+m[jn]-(lt|ea|cs)")) {
                    String group = face.charAt(2) == 'j' ? "major " : "minor ";
                    typeface(element, fonts.getOrDefault(group + face.substring(4), ""));
                }
            }
            default -> {}
        }
    }

    private static void typeface(Element element, String font) {
        if (font.isEmpty()) {
            Wml.remove(element);
        } else {
            element.setAttribute("typeface", font);
        }
    }

    private void rename(Element element, String name, String colour, String attribute) {
        String hex = named(colour);
        if (hex.isEmpty()) {
            return;
        }
        Element named =
                (Element)
                        element.getOwnerDocument()
                                .renameNode(element, element.getNamespaceURI(), name);
        named.getAttributeNode(attribute).setValue(hex);
    }

    private String named(String name) {
        String hex = colours.get(USUAL_NAMES.getOrDefault(name, name));
        return hex != null && hex.matches("[0-9A-Fa-f]{6}") ? hex : "";
    }

    /** Null where there is no such part. */
    static @Nullable Theme read(PackedZip zip, PartLinks.@Nullable Link link) throws GuestRejected {
        byte[] xml = link == null ? null : zip.read(link.target());
        return xml == null ? null : of(TreeReader.read(link.target(), xml).getDocumentElement());
    }
}
