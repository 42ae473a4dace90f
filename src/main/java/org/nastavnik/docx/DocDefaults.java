package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * What a file says of all its text before any style. A document has it once, so where that of a
 * guest differs, the difference must be told by the guest's own styles.
 */
final class DocDefaults {

    /** Properties that are told attribute by attribute. */
    private static final Set<String> BY_ATTRIBUTE = Set.of("rFonts", "spacing", "ind", "lang");

    /** What Word does where a property is not told at all. */
    private static final Map<String, String> NEUTRAL_TEXT =
            Map.ofEntries(
                    Map.entry("sz", "20"),
                    Map.entry("szCs", "20"),
                    Map.entry("color", "auto"),
                    Map.entry("kern", "0"),
                    Map.entry("spacing", "0"),
                    Map.entry("w", "100"),
                    Map.entry("position", "0"),
                    Map.entry("u", "none"),
                    Map.entry("vertAlign", "baseline"),
                    Map.entry("highlight", "none"),
                    Map.entry("effect", "none"),
                    Map.entry("em", "none"));

    private static final Map<String, String> NEUTRAL_PARAGRAPH =
            Map.of("jc", "left", "outlineLvl", "9", "textAlignment", "auto", "widowControl", "1");

    private static final Map<String, String> NEUTRAL_ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("before", "0"),
                    Map.entry("after", "0"),
                    Map.entry("line", "240"),
                    Map.entry("lineRule", "auto"),
                    Map.entry("beforeAutospacing", "0"),
                    Map.entry("afterAutospacing", "0"),
                    Map.entry("left", "0"),
                    Map.entry("right", "0"),
                    Map.entry("firstLine", "0"),
                    Map.entry("ascii", "Times New Roman"),
                    Map.entry("hAnsi", "Times New Roman"),
                    Map.entry("eastAsia", "Times New Roman"),
                    Map.entry("cs", "Times New Roman"));

    private static final Set<String> ON_OFF_TEXT =
            Set.of("b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "vanish");

    private static final Set<String> ON_OFF_PARAGRAPH =
            Set.of("keepNext", "keepLines", "contextualSpacing", "suppressAutoHyphens", "bidi");

    private final Element owner;
    private final Map<String, Element> text;
    private final Map<String, Element> paragraph;

    private DocDefaults(Element owner, Map<String, Element> text, Map<String, Element> paragraph) {
        this.owner = owner;
        this.text = text;
        this.paragraph = paragraph;
    }

    /**
     * @param styles {@code w:styles}
     */
    static DocDefaults of(Element styles) {
        Element defaults = Wml.child(styles, "docDefaults");
        return new DocDefaults(
                styles,
                properties(defaults, "rPrDefault", "rPr"),
                properties(defaults, "pPrDefault", "pPr"));
    }

    private static Map<String, Element> properties(
            @Nullable Element defaults, String group, String name) {
        Map<String, Element> properties = new LinkedHashMap<>();
        Element outer = defaults == null ? null : Wml.child(defaults, group);
        Element inner = outer == null ? null : Wml.child(outer, name);
        if (inner != null) {
            for (Element property : Wml.children(inner)) {
                if (Wml.is(property, property.getLocalName())) {
                    properties.put(property.getLocalName(), property);
                }
            }
        }
        return properties;
    }

    /** What must be told to get these where the host's are in force. */
    DocDefaults against(DocDefaults host) {
        return new DocDefaults(
                owner,
                difference(text, host.text, "rPr"),
                difference(paragraph, host.paragraph, "pPr"));
    }

    /** Where the host hyphenates, a guest that does not must say so. */
    DocDefaults withoutHyphens() {
        Map<String, Element> told = new LinkedHashMap<>(paragraph);
        told.putIfAbsent("suppressAutoHyphens", Wml.create(owner, "suppressAutoHyphens"));
        return new DocDefaults(owner, text, told);
    }

    boolean isEmpty() {
        return text.isEmpty() && paragraph.isEmpty();
    }

    private Map<String, Element> difference(
            Map<String, Element> mine, Map<String, Element> hosts, String group) {
        Set<String> names = new TreeSet<>(mine.keySet());
        names.addAll(hosts.keySet());
        Map<String, Element> difference = new LinkedHashMap<>();
        for (String name : names) {
            Element told = told(name, mine.get(name), hosts.get(name), group);
            if (told != null) {
                difference.put(name, told);
            }
        }
        return difference;
    }

    private @Nullable Element told(
            String name, @Nullable Element mine, @Nullable Element host, String group) {
        if (byAttribute(group, name)) {
            return attributesTold(name, mine, host);
        }
        if (mine != null) {
            return host != null && TreeWriter.xml(mine).equals(TreeWriter.xml(host)) ? null : mine;
        }
        return neutral(name, group);
    }

    private @Nullable Element neutral(String name, String group) {
        boolean ofText = group.equals("rPr");
        String value = (ofText ? NEUTRAL_TEXT : NEUTRAL_PARAGRAPH).get(name);
        if (value == null && (ofText ? ON_OFF_TEXT : ON_OFF_PARAGRAPH).contains(name)) {
            value = "0";
        }
        return value == null ? null : Wml.create(owner, name, value);
    }

    private @Nullable Element attributesTold(
            String name, @Nullable Element mine, @Nullable Element host) {
        Map<String, String> wanted = slots(mine);
        Map<String, String> given = slots(host);
        Element told = Wml.create(owner, name);
        wanted.forEach(
                (slot, value) -> {
                    if (!value.equals(given.get(slot))) {
                        putSlot(told, slot, value);
                    }
                });
        for (String slot : given.keySet()) {
            String neutral = NEUTRAL_ATTRIBUTES.get(slot);
            boolean differs = neutral != null && !neutral.equals(given.get(slot));
            if (!wanted.containsKey(slot) && differs) {
                putSlot(told, slot, neutral);
            }
        }
        tellUnit(told, wanted, "line", "lineRule");
        return told.getAttributes().getLength() == 0 ? null : told;
    }

    /** Half of a pair would be taken for something else. */
    private static void tellUnit(
            Element told, Map<String, String> wanted, String one, String other) {
        if (told.hasAttributeNS(Wml.NS, one) || told.hasAttributeNS(Wml.NS, other)) {
            for (String slot : List.of(one, other)) {
                String neutral = NEUTRAL_ATTRIBUTES.getOrDefault(slot, "");
                Wml.attribute(told, slot, wanted.getOrDefault(slot, neutral));
            }
        }
    }

    /** Attributes by name; a font of the theme fills the slot of the font that it stands for. */
    private static Map<String, String> slots(@Nullable Element element) {
        Map<String, String> slots = new TreeMap<>();
        if (element == null) {
            return slots;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String slot = slot(attribute.getLocalName());
            boolean ofTheme = !slot.equals(attribute.getLocalName());
            if (ofTheme) {
                slots.put(slot, "theme " + attribute.getValue());
            } else {
                slots.putIfAbsent(slot, attribute.getValue());
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

    private static void putSlot(Element element, String slot, String value) {
        if (value.startsWith("theme ")) {
            String name = slot.equals("cs") ? "cstheme" : slot + "Theme";
            Wml.attribute(element, name, value.substring(6));
        } else {
            Wml.attribute(element, slot, value);
        }
    }

    /** The properties, some by attributes, that a style tells of itself. */
    static Set<String> toldBy(Element style) {
        Set<String> told = new TreeSet<>();
        for (String group : List.of("pPr", "rPr")) {
            Element properties = Wml.child(style, group);
            for (Element one : properties == null ? List.<Element>of() : Wml.children(properties)) {
                String key = group + " " + one.getLocalName();
                told.add(key);
                slots(one).keySet().forEach(slot -> told.add(key + " " + slot));
            }
        }
        return told;
    }

    /** What of this such properties tell as well. */
    Set<String> within(Set<String> told) {
        Set<String> within = new TreeSet<>();
        keys("pPr", paragraph, within);
        keys("rPr", text, within);
        within.retainAll(told);
        return within;
    }

    private static void keys(String group, Map<String, Element> properties, Set<String> keys) {
        properties.forEach(
                (name, element) -> {
                    if (byAttribute(group, name)) {
                        slots(element)
                                .keySet()
                                .forEach(slot -> keys.add(group + " " + name + " " + slot));
                    } else {
                        keys.add(group + " " + name);
                    }
                });
    }

    /** This without some properties, or nothing but these. */
    DocDefaults filtered(Set<String> told, boolean kept) {
        return new DocDefaults(
                owner, filtered("rPr", text, told, kept), filtered("pPr", paragraph, told, kept));
    }

    private static Map<String, Element> filtered(
            String group, Map<String, Element> properties, Set<String> told, boolean kept) {
        Map<String, Element> filtered = new LinkedHashMap<>();
        properties.forEach(
                (name, element) -> {
                    String key = group + " " + name;
                    if (!byAttribute(group, name)) {
                        if (told.contains(key) == kept) {
                            filtered.put(name, element);
                        }
                        return;
                    }
                    Element rest = (Element) element.cloneNode(false);
                    slots(element).keySet().stream()
                            .filter(slot -> told.contains(key + " " + slot) != kept)
                            .forEach(slot -> removeSlot(rest, slot));
                    if (rest.getAttributes().getLength() > 0) {
                        filtered.put(name, rest);
                    }
                });
        return filtered;
    }

    private static void removeSlot(Element element, String slot) {
        element.removeAttributeNS(Wml.NS, slot);
        element.removeAttributeNS(Wml.NS, slot.equals("cs") ? "cstheme" : slot + "Theme");
    }

    private static boolean byAttribute(String group, String name) {
        return BY_ATTRIBUTE.contains(name) && !(group.equals("rPr") && name.equals("spacing"));
    }

    /** Tells the difference in a style, beneath all that the style itself says. */
    void putBeneath(Element style) {
        put(style, "pPr", paragraph);
        put(style, "rPr", text);
    }

    private static void put(Element style, String group, Map<String, Element> told) {
        if (told.isEmpty()) {
            return;
        }
        Element properties = Wml.child(style, group);
        if (properties == null) {
            properties = Wml.create(style, group);
            SchemaOrder.set(style, properties);
        }
        for (Map.Entry<String, Element> one : told.entrySet()) {
            Element own = Wml.child(properties, one.getKey());
            Element copy = (Element) style.getOwnerDocument().importNode(one.getValue(), true);
            if (own == null) {
                SchemaOrder.set(properties, copy);
            } else if (BY_ATTRIBUTE.contains(one.getKey())) {
                putSlots(own, slots(copy));
            }
        }
    }

    private static void putSlots(Element own, Map<String, String> told) {
        Map<String, String> there = slots(own);
        told.forEach(
                (slot, value) -> {
                    boolean unit =
                            (slot.equals("lineRule") && there.containsKey("line"))
                                    || (slot.equals("firstLine") && there.containsKey("hanging"));
                    if (!there.containsKey(slot) && !unit) {
                        putSlot(own, slot, value);
                    }
                });
    }
}
