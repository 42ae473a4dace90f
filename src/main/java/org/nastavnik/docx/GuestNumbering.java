package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Brings the lists along that a guest uses, as lists of their own: they begin anew, and no list of
 * the host goes on counting in them.
 */
final class GuestNumbering {

    private static final String NONE = "0";

    private final Element guest;
    private final JoinedNumbering joined;
    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> bullets = new HashMap<>();
    private final Map<String, String> newNums = new HashMap<>();
    private final Map<String, String> newAbstracts = new HashMap<>();
    private final Map<String, String> newBullets = new HashMap<>();
    private final Deque<Element> waiting = new ArrayDeque<>();

    /**
     * @param guest {@code w:numbering}
     */
    GuestNumbering(Element guest, JoinedNumbering joined) {
        this.guest = guest;
        this.joined = joined;
        for (Element element : Wml.children(guest)) {
            switch (element.getLocalName()) {
                case "num" -> nums.putIfAbsent(Wml.attribute(element, "numId"), element);
                case "abstractNum" ->
                        abstracts.putIfAbsent(Wml.attribute(element, "abstractNumId"), element);
                case "numPicBullet" ->
                        bullets.putIfAbsent(Wml.attribute(element, "numPicBulletId"), element);
                default -> {}
            }
        }
    }

    Element root() {
        return guest;
    }

    void apply(Element root) {
        for (Element element : Wml.below(root)) {
            if (Wml.is(element, "numId") && Wml.is(element.getParentNode(), "numPr")) {
                Wml.attribute(element, "val", now(Wml.attribute(element, "val")));
            }
        }
    }

    /** The new id of a list; a list that the file does not have is none. */
    String now(String numId) {
        Element num = nums.get(numId);
        Element link = num == null ? null : Wml.child(num, "abstractNumId");
        Element definition = link == null ? null : abstracts.get(Wml.attribute(link, "val"));
        if (num == null || definition == null) {
            return NONE;
        }
        return newNums.computeIfAbsent(numId, id -> bring(num, definition));
    }

    private String bring(Element num, Element definition) {
        String id = joined.freeId("num");
        Element copy = (Element) num.cloneNode(true);
        Wml.attribute(copy, "numId", id);
        Element link = Wml.child(copy, "abstractNumId");
        if (link != null) {
            Wml.attribute(link, "val", bringDefinition(definition));
        }
        waiting.add(copy);
        return id;
    }

    private String bringDefinition(Element definition) {
        String old = Wml.attribute(definition, "abstractNumId");
        String known = newAbstracts.get(old);
        if (known != null) {
            return known;
        }
        String id = joined.freeId("abstractNum");
        newAbstracts.put(old, id);
        Element copy = (Element) definition.cloneNode(true);
        Wml.attribute(copy, "abstractNumId", id);
        // Word takes lists with the same mark for one list
        String mark = "%08X".formatted(0x10000000 + Integer.parseInt(id) * 0x9E3779B1 >>> 1);
        SchemaOrder.set(copy, Wml.create(copy, "nsid", mark));
        waiting.addFirst(copy);
        return id;
    }

    /** Writes the lists, now that it is known which styles came along; they may bring more. */
    void finish(GuestStyles styles) throws IOException {
        while (!waiting.isEmpty()) {
            Element element = waiting.poll();
            for (Element inner : Wml.below(element)) {
                switch (Wml.is(inner, inner.getLocalName()) ? inner.getLocalName() : "") {
                    case "pStyle" -> follow(inner, styles.broughtParagraph(value(inner)));
                    case "numStyleLink", "styleLink" ->
                            follow(inner, styles.ofNumbering(value(inner)));
                    case "rStyle" -> Wml.remove(inner);
                    case "lvlPicBulletId" -> follow(inner, bullet(value(inner)));
                    default -> {}
                }
            }
            joined.add(element);
        }
    }

    private static String value(Element element) {
        return Wml.attribute(element, "val");
    }

    private static void follow(Element link, @Nullable String id) {
        if (id == null || id.isEmpty()) {
            Wml.remove(link);
        } else {
            Wml.attribute(link, "val", id);
        }
    }

    private @Nullable String bullet(String id) {
        Element bullet = bullets.get(id);
        if (bullet == null) {
            return null;
        }
        return newBullets.computeIfAbsent(
                id,
                old -> {
                    String fresh = joined.freeId("numPicBullet");
                    Element copy = (Element) bullet.cloneNode(true);
                    Wml.attribute(copy, "numPicBulletId", fresh);
                    waiting.addFirst(copy);
                    return fresh;
                });
    }
}
