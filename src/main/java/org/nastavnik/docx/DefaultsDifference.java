package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * What must be told to get the defaults of one file where those of another are in force.
 *
 * @param text by name of property
 * @param paragraph by name of property
 */
record DefaultsDifference(Map<String, Element> text, Map<String, Element> paragraph) {

    static final DefaultsDifference NONE = new DefaultsDifference(Map.of(), Map.of());

    boolean isEmpty() {
        return text.isEmpty() && paragraph.isEmpty();
    }

    /** The properties, some by attributes, that a style tells of itself. */
    static Set<String> toldBy(Element style) {
        Set<String> told = new TreeSet<>();
        for (String group : List.of("pPr", "rPr")) {
            Element properties = Wml.child(style, group);
            if (properties != null) {
                for (Element one : Wml.children(properties)) {
                    addKeys(group, one.getLocalName(), one, told);
                }
            }
        }
        return told;
    }

    private static void addKeys(String group, String name, Element element, Set<String> keys) {
        String key = group + " " + name;
        if (Slots.has(group, name)) {
            Slots.of(element).keySet().forEach(slot -> keys.add(key + " " + slot));
        } else {
            keys.add(key);
        }
    }

    /** What of this such properties tell as well. */
    Set<String> within(Set<String> told) {
        Set<String> within = new TreeSet<>();
        paragraph.forEach((name, element) -> addKeys("pPr", name, element, within));
        text.forEach((name, element) -> addKeys("rPr", name, element, within));
        within.retainAll(told);
        return within;
    }

    DefaultsDifference without(Set<String> told) {
        return filtered(told, false);
    }

    DefaultsDifference only(Set<String> told) {
        return filtered(told, true);
    }

    private DefaultsDifference filtered(Set<String> told, boolean kept) {
        return new DefaultsDifference(
                filtered("rPr", text, told, kept), filtered("pPr", paragraph, told, kept));
    }

    private static Map<String, Element> filtered(
            String group, Map<String, Element> properties, Set<String> told, boolean kept) {
        Map<String, Element> filtered = new LinkedHashMap<>();
        properties.forEach(
                (name, element) -> {
                    String key = group + " " + name;
                    if (Slots.has(group, name)) {
                        Element rest = (Element) element.cloneNode(false);
                        Slots.of(element).keySet().stream()
                                .filter(slot -> told.contains(key + " " + slot) != kept)
                                .forEach(slot -> Slots.remove(rest, slot));
                        if (rest.getAttributes().getLength() > 0) {
                            filtered.put(name, rest);
                        }
                    } else if (told.contains(key) == kept) {
                        filtered.put(name, element);
                    }
                });
        return filtered;
    }

    /** Tells this in a style, beneath all that the style itself says. */
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
            } else if (Slots.has(group, one.getKey())) {
                Slots.putBeneath(own, copy);
            }
        }
    }
}
