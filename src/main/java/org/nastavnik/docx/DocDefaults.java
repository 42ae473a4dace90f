package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What a file says of all its text before any style. A document has it once, so where that of a
 * guest differs, the difference must be told by the guest's own styles.
 */
final class DocDefaults {

    /** What Word does where a property of text is not told at all. */
    private static final Map<String, String> NEUTRAL_TEXT =
            neutral(
                    "sz=20 szCs=20 color=auto kern=0 spacing=0 w=100 position=0 u=none"
                            + " vertAlign=baseline highlight=none effect=none em=none b=0 bCs=0 i=0 iCs=0"
                            + " caps=0 smallCaps=0 strike=0 dstrike=0 vanish=0");

    private static final Map<String, String> NEUTRAL_PARAGRAPH =
            neutral(
                    "jc=left outlineLvl=9 textAlignment=auto widowControl=1 keepNext=0 keepLines=0"
                            + " contextualSpacing=0 suppressAutoHyphens=0 bidi=0");

    private static final String FONT = "Times New Roman";

    private static final Map<String, String> NEUTRAL_SLOTS =
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
                    Map.entry("ascii", FONT),
                    Map.entry("hAnsi", FONT),
                    Map.entry("eastAsia", FONT),
                    Map.entry("cs", FONT));

    private final Element owner;
    private final Map<String, Element> text;
    private final Map<String, Element> paragraph;

    private DocDefaults(Element owner, Map<String, Element> text, Map<String, Element> paragraph) {
        this.owner = owner;
        this.text = text;
        this.paragraph = paragraph;
    }

    private static Map<String, String> neutral(String words) {
        Map<String, String> neutral = new LinkedHashMap<>();
        for (String word : words.split(" ")) {
            int sign = word.indexOf('=');
            neutral.put(word.substring(0, sign), word.substring(sign + 1));
        }
        return neutral;
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

    /** Where the host hyphenates, a guest that does not must say so. */
    DocDefaults withoutHyphens() {
        Map<String, Element> told = new LinkedHashMap<>(paragraph);
        told.putIfAbsent("suppressAutoHyphens", Wml.create(owner, "suppressAutoHyphens"));
        return new DocDefaults(owner, text, told);
    }

    /** What must be told to get these where the host's are in force. */
    DefaultsDifference against(DocDefaults host) {
        return new DefaultsDifference(
                difference(text, host.text, "rPr"), difference(paragraph, host.paragraph, "pPr"));
    }

    private Map<String, Element> difference(
            Map<String, Element> mine, Map<String, Element> hosts, String group) {
        Set<String> names = new TreeSet<>(mine.keySet());
        names.addAll(hosts.keySet());
        Map<String, Element> difference = new LinkedHashMap<>();
        for (String name : names) {
            Element told =
                    Slots.has(group, name)
                            ? slotsTold(name, mine.get(name), hosts.get(name))
                            : told(name, mine.get(name), hosts.get(name), group);
            if (told != null) {
                difference.put(name, told);
            }
        }
        return difference;
    }

    private @Nullable Element told(
            String name, @Nullable Element mine, @Nullable Element host, String group) {
        if (mine != null) {
            return host != null && TreeWriter.xml(mine).equals(TreeWriter.xml(host)) ? null : mine;
        }
        String neutral = (group.equals("rPr") ? NEUTRAL_TEXT : NEUTRAL_PARAGRAPH).get(name);
        return neutral == null ? null : Wml.create(owner, name, neutral);
    }

    private @Nullable Element slotsTold(
            String name, @Nullable Element mine, @Nullable Element host) {
        Map<String, String> wanted = Slots.of(mine);
        Map<String, String> given = Slots.of(host);
        Element told = Wml.create(owner, name);
        wanted.forEach(
                (slot, value) -> {
                    if (!value.equals(given.get(slot))) {
                        Slots.put(told, slot, value);
                    }
                });
        for (String slot : given.keySet()) {
            String neutral = NEUTRAL_SLOTS.get(slot);
            boolean wants = wanted.containsKey(slot);
            if (neutral != null && !wants && !neutral.equals(given.get(slot))) {
                Slots.put(told, slot, neutral);
            }
        }
        tellPair(told, wanted);
        return told.getAttributes().getLength() == 0 ? null : told;
    }

    /** Half of a pair would be taken for something else. */
    private static void tellPair(Element told, Map<String, String> wanted) {
        if (told.hasAttributeNS(Wml.NS, "line") || told.hasAttributeNS(Wml.NS, "lineRule")) {
            for (String slot : List.of("line", "lineRule")) {
                String neutral = NEUTRAL_SLOTS.getOrDefault(slot, "");
                Wml.attribute(told, slot, wanted.getOrDefault(slot, neutral));
            }
        }
    }
}
