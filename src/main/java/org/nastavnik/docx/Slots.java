package org.nastavnik.docx;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Properties that are told attribute by attribute, such as fonts for each script. A font of the
 * theme fills the slot of the font that it stands for.
 */
final class Slots {

    private static final Set<String> BY_ATTRIBUTE = Set.of("rFonts", "spacing", "ind", "lang");
    private static final String OF_THEME = "theme ";

    private Slots() {}

    /**
     * @param group pPr or rPr
     */
    static boolean has(String group, String property) {
        // the spacing of letters is one number
        return BY_ATTRIBUTE.contains(property)
                && !(group.equals("rPr") && property.equals("spacing"));
    }

    static Map<String, String> of(@Nullable Element element) {
        Map<String, String> slots = new TreeMap<>();
        if (element == null) {
            return slots;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String slot = slot(attribute.getLocalName());
            if (slot.equals(attribute.getLocalName())) {
                slots.putIfAbsent(slot, attribute.getValue());
            } else if (attribute.getLocalName().endsWith("heme")) {
                slots.put(slot, OF_THEME + attribute.getValue());
            } else {
                slots.put(slot, attribute.getValue());
            }
        }
        return slots;
    }

    private static String slot(String attribute) {
        return switch (attribute) {
            case "start" -> "left";
            case "end" -> "right";
            case "cstheme" -> "cs";
            default ->
                    attribute.endsWith("Theme")
                            ? attribute.substring(0, attribute.length() - 5)
                            : attribute;
        };
    }

    static void put(Element element, String slot, String value) {
        if (value.startsWith(OF_THEME)) {
            Wml.attribute(element, themed(slot), value.substring(OF_THEME.length()));
        } else {
            Wml.attribute(element, slot, value);
        }
    }

    private static String themed(String slot) {
        return slot.equals("cs") ? "cstheme" : slot + "Theme";
    }

    static void remove(Element element, String slot) {
        element.removeAttributeNS(Wml.NS, slot);
        element.removeAttributeNS(Wml.NS, themed(slot));
    }

    /** Fills the slots that are open. */
    static void putBeneath(Element own, Element told) {
        Map<String, String> there = of(own);
        of(told).forEach(
                        (slot, value) -> {
                            boolean half =
                                    (slot.equals("lineRule") && there.containsKey("line"))
                                            || (slot.equals("firstLine")
                                                    && there.containsKey("hanging"));
                            if (!there.containsKey(slot) && !half) {
                                put(own, slot, value);
                            }
                        });
    }
}
