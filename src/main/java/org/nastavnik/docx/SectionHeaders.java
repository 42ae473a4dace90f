package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The headers and footers that pages of a section bear, by kind; a section that tells none of a
 * kind bears those of the section before.
 *
 * @param ids ids of relations by keys like {@code headerReference first}
 */
record SectionHeaders(Map<String, String> ids) {

    static final SectionHeaders NONE = new SectionHeaders(Map.of());

    static final List<String> KINDS =
            List.of(
                    "headerReference default",
                    "headerReference first",
                    "headerReference even",
                    "footerReference default",
                    "footerReference first",
                    "footerReference even");

    /** Those of a section that comes after one with these. */
    SectionHeaders followedBy(Element section) {
        Map<String, String> all = new LinkedHashMap<>(ids);
        for (Element reference : Wml.children(section)) {
            String id = reference.getAttributeNS(Namespaces.R, "id");
            if (isReference(reference) && !id.isEmpty()) {
                all.put(key(reference), id);
            }
        }
        return new SectionHeaders(all);
    }

    static boolean isReference(Element element) {
        return Wml.is(element, "headerReference") || Wml.is(element, "footerReference");
    }

    static String key(Element reference) {
        String type = Wml.attribute(reference, "type");
        return reference.getLocalName() + " " + (type.isEmpty() ? "default" : type);
    }

    /** The same where all pages but first ones are alike, whatever is set for those of others. */
    SectionHeaders alikeOnAllPages() {
        Map<String, String> alike = new LinkedHashMap<>(ids);
        for (String part : List.of("headerReference", "footerReference")) {
            String id = ids.get(part + " default");
            if (id == null) {
                alike.remove(part + " even");
            } else {
                alike.put(part + " even", id);
            }
        }
        return new SectionHeaders(alike);
    }

    SectionHeaders withoutFirst() {
        Map<String, String> rest = new LinkedHashMap<>(ids);
        rest.keySet().removeIf(key -> key.endsWith(" first"));
        return new SectionHeaders(rest);
    }
}
