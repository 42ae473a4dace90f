package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds for each style that a guest uses the one of the joined document that looks the same, or
 * brings it along. Where the defaults of the files differ, styles of paragraphs tell the
 * difference; in tables they leave out what the style of the table tells, since that stands between
 * the defaults and the styles of paragraphs.
 */
final class GuestStyles {

    private final StyleSheet guest;
    private final JoinedStyles joined;
    private final DocDefaults difference;
    private final UnaryOperator<String> numbers;
    private final int headingShift;
    private final Document tree;
    private final Map<String, String> newIds = new HashMap<>();
    private final Map<String, Element> brought = new HashMap<>();
    private final Map<String, String> newNames = new HashMap<>();
    private final Map<Element, String> oldTableStyles = new IdentityHashMap<>();
    private final Map<String, Set<String>> toldByTables = new HashMap<>();
    private final Map<String, DocDefaults> differences = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * @param numbers gives the new id of a numbering
     * @param headingShift by how many levels headings go down to the host's own; 0 where they keep
     *     their look
     */
    GuestStyles(
            StyleSheet guest,
            JoinedStyles joined,
            DocDefaults difference,
            UnaryOperator<String> numbers,
            int headingShift) {
        this.guest = guest;
        this.joined = joined;
        this.difference = difference;
        this.numbers = numbers;
        this.headingShift = headingShift;
        this.tree = joined.root().getOwnerDocument();
    }

    /** Every paragraph, run and table of the guest gets the style that it shall have. */
    void apply(Element root) {
        oldTableStyles.clear();
        for (Element element : Wml.below(root)) {
            switch (Wml.is(element, element.getLocalName()) ? element.getLocalName() : "") {
                case "p" -> applyTo(element, "pPr", "pStyle", "paragraph");
                case "tbl" -> applyTo(element, "tblPr", "tblStyle", "table");
                case "rStyle" -> applyRunStyle(element);
                default -> {}
            }
        }
    }

    private void applyTo(Element element, String group, String name, String type) {
        Element properties = Wml.child(element, group);
        Element style = properties == null ? null : Wml.child(properties, name);
        String asked = style == null ? "" : Wml.attribute(style, "val");
        String old = guest.find(asked, type) == null ? guest.defaultOf(type) : asked;
        if (type.equals("table")) {
            oldTableStyles.put(element, old);
        }
        String id = type.equals("table") ? now(old, type) : ofParagraph(old, tableAround(element));
        if (properties != null && headingShift > 0) {
            shiftOutline(properties);
        }
        if (id.equals(joined.defaultOf(type)) || id.isEmpty()) {
            if (style != null) {
                Wml.remove(style);
            }
            return;
        }
        if (properties == null) {
            properties = Wml.create(element, group);
            element.insertBefore(properties, element.getFirstChild());
        }
        SchemaOrder.set(properties, Wml.create(element, name, id));
    }

    private void applyRunStyle(Element style) {
        String old = Wml.attribute(style, "val");
        String id = guest.find(old, "character") == null ? "" : now(old, "character");
        if (id.isEmpty() || id.equals(joined.defaultOf("character"))) {
            Wml.remove(style);
        } else {
            Wml.attribute(style, "val", id);
        }
    }

    private static @Nullable Element tableAround(Element paragraph) {
        Node up = paragraph.getParentNode();
        while (up != null && !Wml.is(up, "txbxContent") && !Wml.is(up, "tbl")) {
            up = up.getParentNode();
        }
        return Wml.is(up, "tbl") ? (Element) up : null;
    }

    private void shiftOutline(Element properties) {
        Element level = Wml.child(properties, "outlineLvl");
        if (level != null && Wml.attribute(level, "val").matches("[0-8]")) {
            int shifted = Integer.parseInt(Wml.attribute(level, "val")) + headingShift;
            Wml.attribute(level, "val", Integer.toString(Math.min(shifted, 9)));
        }
    }

    private String ofParagraph(String old, @Nullable Element table) {
        String heading = heading(old);
        if (heading != null) {
            return heading;
        }
        Set<String> told = table == null ? Set.of() : toldByTable(table);
        String look = told.isEmpty() ? "paragraph" : "paragraph without " + told;
        differences.computeIfAbsent(look, key -> difference.filtered(told, false));
        return now(old, look);
    }

    /** What of the difference the style of a table tells in its own way. */
    private Set<String> toldByTable(Element table) {
        String style = oldTableStyles.getOrDefault(table, "");
        return toldByTables.computeIfAbsent(
                style,
                id -> {
                    Set<String> told = new TreeSet<>(toldAlways(id));
                    told.addAll(toldSometimes(id));
                    return difference.within(told);
                });
    }

    private Set<String> toldAlways(String id) {
        Set<String> told = new TreeSet<>();
        chain(id).forEach(style -> told.addAll(DocDefaults.toldBy(style)));
        return told;
    }

    /** What a style of a table tells only of some of its cells, such as those of the first row. */
    private Set<String> toldSometimes(String id) {
        Set<String> told = new TreeSet<>();
        for (Element style : chain(id)) {
            for (Element part : Wml.children(style)) {
                if (Wml.is(part, "tblStylePr")) {
                    told.addAll(DocDefaults.toldBy(part));
                }
            }
        }
        told.removeAll(toldAlways(id));
        return told;
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = guest.find(id, "table");
        while (style != null && !chain.contains(style)) {
            chain.add(style);
            style = guest.find(Wml.value(style, "basedOn"), "table");
        }
        return chain;
    }

    private DocDefaults differenceFor(String type, String old) {
        if (type.equals("table")) {
            return difference.filtered(toldSometimes(old), true);
        }
        if (!typeOf(type).equals("paragraph")) {
            return difference.filtered(Set.of(), true);
        }
        return differences.getOrDefault(type, difference);
    }

    /** A style may be asked for in several looks; all are of one type. */
    private static String typeOf(String look) {
        int blank = look.indexOf(' ');
        return blank < 0 ? look : look.substring(0, blank);
    }

    /** Headings that go down become the host's own headings of their new level. */
    private @Nullable String heading(String id) {
        Element style = guest.find(id, "paragraph");
        int level = style == null || headingShift == 0 ? 0 : StyleSheet.headingLevel(style);
        return level == 0 ? null : joined.heading(Math.min(9, level + headingShift));
    }

    /** The new id of a style of a numbering; empty where it may not be linked. */
    String ofNumbering(String id) {
        return guest.find(id, "numbering") == null ? "" : now(id, "numbering");
    }

    /** The new id of a paragraph style that was brought along, empty for others. */
    String broughtParagraph(String id) {
        return brought.containsKey("paragraph " + id) ? now(id, "paragraph") : "";
    }

    String nameNow(String name) {
        String key = StyleSheet.key(name);
        if (headingShift > 0 && key.matches("heading [1-9]")) {
            return "heading " + Math.min(9, key.charAt(8) - '0' + headingShift);
        }
        return newNames.getOrDefault(StyleSheet.key(name), name);
    }

    /**
     * @param look the type of the style, and which of its looks
     */
    private String now(String old, String look) {
        String key = look + " " + old;
        String known = newIds.get(key);
        if (known == null && open.add(key)) {
            known = bring(old, look);
            newIds.put(key, known);
            open.remove(key);
        }
        return known == null ? "" : known;
    }

    private String bring(String old, String look) {
        Element style = guest.find(old, typeOf(look));
        if (style == null && !old.isEmpty()) {
            return "";
        }
        Element copy = style == null ? plain(look) : (Element) tree.importNode(style, true);
        if (copy == null) {
            return "";
        }
        Element linked = linked(style, look);
        String base = settle(copy, look);
        if (base.isEmpty() || look.equals("table")) {
            differenceFor(look, old).putBeneath(copy);
        }
        String linkedBase = linked == null ? "" : settle(linked, StyleSheet.type(linked));
        if (linked != null && linkedBase.isEmpty()) {
            differenceFor(StyleSheet.type(linked), "").putBeneath(linked);
        }
        String there = joined.find(copy, base, linked, linkedBase);
        if (there != null) {
            remember(linked, joined.linkOf(there));
            return there;
        }
        return add(copy, base, linked, linkedBase, look + " " + old);
    }

    private String add(
            Element copy, String base, @Nullable Element linked, String linkedBase, String key) {
        String name = StyleSheet.name(copy);
        String id = joined.add(copy, base);
        brought.put(key, copy);
        newNames.putIfAbsent(StyleSheet.key(name), StyleSheet.name(copy));
        if (linked != null) {
            String linkedOld = Wml.attribute(linked, "styleId");
            String linkedId = joined.add(linked, linkedBase);
            SchemaOrder.set(copy, Wml.create(copy, "link", linkedId));
            SchemaOrder.set(linked, Wml.create(linked, "link", id));
            joined.link(id, linkedId);
            String linkedKey = StyleSheet.type(linked) + " " + linkedOld;
            newIds.putIfAbsent(linkedKey, linkedId);
            brought.put(linkedKey, linked);
        }
        return id;
    }

    private void remember(@Nullable Element linked, String id) {
        if (linked != null && !id.isEmpty()) {
            String key = StyleSheet.type(linked) + " " + Wml.attribute(linked, "styleId");
            newIds.putIfAbsent(key, id);
        }
    }

    /** For text of a file without styles, where the defaults alone say how it looks. */
    private @Nullable Element plain(String look) {
        if (!typeOf(look).equals("paragraph") || difference.isEmpty()) {
            return null;
        }
        Element style = Wml.create(tree, "style");
        Wml.attribute(style, "type", "paragraph");
        Wml.attribute(style, "styleId", "Normal");
        style.appendChild(Wml.create(style, "name", "Normal"));
        return style;
    }

    /** A paragraph style and a character style that Word keeps as one. */
    private @Nullable Element linked(@Nullable Element style, String type) {
        if (style == null || !(type.equals("paragraph") || type.equals("character"))) {
            return null;
        }
        String otherType = type.equals("paragraph") ? "character" : "paragraph";
        Element other = guest.find(Wml.value(style, "link"), otherType);
        boolean mutual =
                other != null
                        && Wml.value(other, "link").equals(Wml.attribute(style, "styleId"))
                        && !newIds.containsKey(otherType + " " + Wml.attribute(other, "styleId"));
        return mutual ? (Element) tree.importNode(other, true) : null;
    }

    /** Makes the copy fit the joined document; gives the new id of the style it is based on. */
    private String settle(Element copy, String type) {
        for (String dropped : new String[] {"next", "link", "autoRedefine", "aliases", "rsid"}) {
            Element child = Wml.child(copy, dropped);
            if (child != null) {
                copy.removeChild(child);
            }
        }
        copy.removeAttributeNS(Wml.NS, "default");
        String base = settleBase(copy, type);
        Element properties = Wml.child(copy, "pPr");
        if (properties != null) {
            settleNumbers(properties);
            shiftOutline(properties);
        }
        return base;
    }

    private String settleBase(Element copy, String type) {
        Element base = Wml.child(copy, "basedOn");
        if (base == null) {
            return "";
        }
        String id = now(Wml.attribute(base, "val"), type.equals("table") ? "table beneath" : type);
        if (id.isEmpty()) {
            copy.removeChild(base);
        } else {
            Wml.attribute(base, "val", id);
        }
        return id;
    }

    private void settleNumbers(Element properties) {
        Element numbering = Wml.child(properties, "numPr");
        Element id = numbering == null ? null : Wml.child(numbering, "numId");
        if (id != null) {
            Wml.attribute(id, "val", numbers.apply(Wml.attribute(id, "val")));
        }
    }
}
