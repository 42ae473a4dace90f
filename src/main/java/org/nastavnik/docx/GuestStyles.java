package org.nastavnik.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Finds for each style that a guest uses the one of the joined document that looks the same, or
 * brings it along. Where the defaults of the files differ, styles of paragraphs tell the
 * difference; in tables they leave out what the style of the table tells, since that stands between
 * the defaults and the styles of paragraphs.
 */
final class GuestStyles {

    private static final String[] DROPPED = {"next", "link", "autoRedefine", "aliases", "rsid"};

    private final StyleSheet guest;
    private final JoinedStyles joined;
    private final DefaultsDifference difference;
    private final GuestTables tables;
    private final UnaryOperator<String> numbers;
    private final int headingShift;
    private final Document tree;
    private final Map<String, String> newIds = new HashMap<>();
    private final Set<String> brought = new HashSet<>();
    private final Map<String, String> newNames = new HashMap<>();
    private final Map<String, DefaultsDifference> differences = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * @param numbers gives the new id of a numbering
     * @param headingShift by how many levels headings go down to the host's own; 0 where they keep
     *     their look
     */
    GuestStyles(
            StyleSheet guest,
            JoinedStyles joined,
            DefaultsDifference difference,
            UnaryOperator<String> numbers,
            int headingShift) {
        this.guest = guest;
        this.joined = joined;
        this.difference = difference;
        this.tables = new GuestTables(guest, difference);
        this.numbers = numbers;
        this.headingShift = headingShift;
        this.tree = joined.root().getOwnerDocument();
    }

    /** The id of the style that is meant, whether it is named or not. */
    String meant(String named, String type) {
        return guest.find(named, type) == null ? guest.defaultOf(type) : named;
    }

    String defaultOf(String type) {
        return joined.defaultOf(type);
    }

    /**
     * The new id of a paragraph style.
     *
     * @param table the old id of the style of the table around, null outside of tables
     */
    String ofParagraph(String old, @Nullable String table) {
        String heading = heading(old);
        if (heading != null) {
            return heading;
        }
        Set<String> told = table == null ? Set.of() : tables.toldBy(table);
        String look = told.isEmpty() ? "paragraph" : "paragraph without " + told;
        differences.computeIfAbsent(look, key -> difference.without(told));
        return now(old, look);
    }

    /** Headings that go down become the host's own headings of their new level. */
    private @Nullable String heading(String id) {
        Element style = guest.find(id, "paragraph");
        int level = style == null || headingShift == 0 ? 0 : StyleSheet.headingLevel(style);
        return level == 0 ? null : joined.heading(Math.min(9, level + headingShift));
    }

    String ofTable(String old) {
        return now(old, "table");
    }

    /** Empty where there is no such style. */
    String ofRun(String old) {
        return guest.find(old, "character") == null ? "" : now(old, "character");
    }

    /** Empty where it may not be linked. */
    String ofNumbering(String old) {
        return guest.find(old, "numbering") == null ? "" : now(old, "numbering");
    }

    /** The new id of a paragraph style that was brought along, empty for others. */
    String broughtParagraph(String old) {
        return brought.contains("paragraph " + old) ? now(old, "paragraph") : "";
    }

    String nameNow(String name) {
        String key = StyleSheet.key(name);
        if (headingShift > 0 && key.matches("heading [1-9]")) {
            return "heading " + Math.min(9, key.charAt(8) - '0' + headingShift);
        }
        return newNames.getOrDefault(key, name);
    }

    void shiftOutline(Element properties) {
        Element level = Wml.child(properties, "outlineLvl");
        if (level != null && Wml.attribute(level, "val").matches("[0-8]")) {
            int shifted = Integer.parseInt(Wml.attribute(level, "val")) + headingShift;
            Wml.attribute(level, "val", Integer.toString(Math.min(shifted, 9)));
        }
    }

    /** A style may be asked for in several looks; all are of one type. */
    private static String typeOf(String look) {
        int blank = look.indexOf(' ');
        return blank < 0 ? look : look.substring(0, blank);
    }

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
        String base = settle(copy, look, old);
        String linkedBase = linked == null ? "" : settle(linked, StyleSheet.type(linked), "");
        String there = joined.find(copy, base, linked, linkedBase);
        if (there == null) {
            return add(copy, base, linked, linkedBase, look + " " + old);
        }
        if (linked != null && !joined.linkOf(there).isEmpty()) {
            newIds.putIfAbsent(keyOf(linked), joined.linkOf(there));
        }
        return there;
    }

    private static String keyOf(Element style) {
        return StyleSheet.type(style) + " " + Wml.attribute(style, "styleId");
    }

    private String add(
            Element copy, String base, @Nullable Element linked, String linkedBase, String key) {
        String name = StyleSheet.name(copy);
        String id = joined.add(copy, base);
        brought.add(key);
        newNames.putIfAbsent(StyleSheet.key(name), StyleSheet.name(copy));
        if (linked != null) {
            String linkedKey = keyOf(linked);
            String linkedId = joined.add(linked, linkedBase);
            joined.link(copy, linked);
            newIds.putIfAbsent(linkedKey, linkedId);
            brought.add(linkedKey);
        }
        return id;
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
    private @Nullable Element linked(@Nullable Element style, String look) {
        if (style == null || !(look.equals("paragraph") || look.equals("character"))) {
            return null;
        }
        String otherType = look.equals("paragraph") ? "character" : "paragraph";
        Element other = guest.find(Wml.value(style, "link"), otherType);
        boolean mutual =
                other != null
                        && Wml.value(other, "link").equals(Wml.attribute(style, "styleId"))
                        && !newIds.containsKey(keyOf(other));
        return mutual ? (Element) tree.importNode(other, true) : null;
    }

    /** Makes the copy fit the joined document; gives the new id of the style it is based on. */
    private String settle(Element copy, String look, String old) {
        for (String dropped : DROPPED) {
            Element child = Wml.child(copy, dropped);
            if (child != null) {
                copy.removeChild(child);
            }
        }
        copy.removeAttributeNS(Wml.NS, "default");
        Element properties = Wml.child(copy, "pPr");
        if (properties != null) {
            settleNumbers(properties);
            shiftOutline(properties);
        }
        String base = settleBase(copy, look);
        if (look.equals("table")) {
            tables.missingIn(old).putBeneath(copy);
        } else if (base.isEmpty() && typeOf(look).equals("paragraph")) {
            differences.getOrDefault(look, difference).putBeneath(copy);
        }
        return base;
    }

    private String settleBase(Element copy, String look) {
        Element base = Wml.child(copy, "basedOn");
        if (base == null) {
            return "";
        }
        String id = now(Wml.attribute(base, "val"), look.equals("table") ? "table beneath" : look);
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
