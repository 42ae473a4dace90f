package org.nastavnik.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The list of fonts, which tells programs without a font what to take instead. */
final class JoinedFonts {

    private static final List<String> EMBEDDED =
            List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic");

    private final Element root;
    private final Set<String> names = new HashSet<>();
    private boolean grown;

    /**
     * @param root {@code w:fonts} of the host, or an empty one
     */
    JoinedFonts(Element root) {
        this.root = root;
        Wml.children(root).forEach(font -> names.add(name(font)));
    }

    private static String name(Element font) {
        return StyleSheet.key(Wml.attribute(font, "name"));
    }

    /** Font files themselves stay behind: they are programs, and others own them. */
    void add(Element guest, Shed shed) {
        for (Element font : Wml.children(guest)) {
            if (!Wml.is(font, "font")) {
                continue;
            }
            Element copy = (Element) root.getOwnerDocument().importNode(font, true);
            for (Element child : Wml.children(copy)) {
                if (EMBEDDED.contains(child.getLocalName())) {
                    shed.add(FindingCode.FONTS_SHED, Wml.attribute(font, "name"));
                    copy.removeChild(child);
                }
            }
            if (names.add(name(font))) {
                root.appendChild(copy);
                grown = true;
            }
        }
    }

    boolean hasGrown() {
        return grown;
    }

    Element root() {
        return root;
    }
}
