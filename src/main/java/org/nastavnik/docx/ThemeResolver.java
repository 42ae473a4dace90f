package org.nastavnik.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Makes text independent of its theme, since in a document with another it would look otherwise.
 */
final class ThemeResolver {

    private static final List<String> PARTS =
            List.of(
                    "themeColor",
                    "themeTint",
                    "themeShade",
                    "themeFill",
                    "themeFillTint",
                    "themeFillShade");

    private final Theme theme;

    ThemeResolver(Theme theme) {
        this.theme = theme;
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
        String font = theme.font(name.substring(0, 5) + " " + script);
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
                            theme.named(attribute.getValue()));
                } else if (name.equals("themeFill")) {
                    hex.put("fill", theme.named(attribute.getValue()));
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
                    typeface(element, theme.font(group + face.substring(4)));
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
        String hex = theme.named(colour);
        if (hex.isEmpty()) {
            return;
        }
        Element named =
                (Element)
                        element.getOwnerDocument()
                                .renameNode(element, element.getNamespaceURI(), name);
        named.getAttributeNode(attribute).setValue(hex);
    }
}
