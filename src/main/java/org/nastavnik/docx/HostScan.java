package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads a host once before it is written: its marks, its sections, the names and ids it uses. */
final class HostScan {

    private static final int LONGEST_MARK = 120;
    private static final Pattern COUNTER = Pattern.compile("\\bSEQ\\s+\"?([^\\s\"\\\\]+)");

    private final Map<String, Integer> marks = new HashMap<>();
    private final List<Element> sections = new ArrayList<>();
    private final JoinedNames names;
    private int block;

    HostScan(JoinedNames names) {
        this.names = names;
    }

    void read(BlockReader body) throws GuestRejected {
        for (Element next = body.next(); next != null; next = body.next()) {
            look(next);
            for (Element piece = body.nextOfTable(); piece != null; piece = body.nextOfTable()) {
                reserve(piece);
            }
            block++;
        }
    }

    private void look(Element element) {
        for (String key : marks(element)) {
            marks.putIfAbsent(key, block);
        }
        if (Wml.is(element, "sectPr")) {
            sections.add(element);
        }
        reserve(element);
        for (Element inner : Wml.below(element)) {
            if (Wml.is(inner, "sectPr") && Wml.is(inner.getParentNode(), "pPr")) {
                sections.add(inner);
            }
        }
    }

    /** Under which keys a block can be named. */
    static List<String> marks(Element block) {
        List<String> keys = new ArrayList<>();
        if (Wml.is(block, "sdt")) {
            Element properties = Wml.child(block, "sdtPr");
            keys.add(MergePoint.ofTag(properties == null ? "" : Wml.value(properties, "tag")));
        } else if (Wml.is(block, "p")) {
            String text = text(block);
            if (!text.isEmpty() && text.length() <= LONGEST_MARK) {
                keys.add(MergePoint.ofText(text));
            }
            for (Element element : Wml.below(block)) {
                if (Wml.is(element, "bookmarkStart")) {
                    keys.add(MergePoint.ofBookmark(Wml.attribute(element, "name")));
                }
            }
        }
        return keys;
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element element : Wml.below(paragraph)) {
            if (Wml.is(element, "t")) {
                text.append(element.getTextContent());
            }
        }
        return text.toString().strip();
    }

    /** Keeps the ids and names of a piece of the host from being given again. */
    void reserve(Element piece) {
        reserveOne(piece);
        Wml.below(piece).forEach(this::reserveOne);
    }

    private void reserveOne(Element element) {
        switch (element.getNodeName()) {
            case "wp:docPr" -> names.reserveId("drawing", element.getAttribute("id"));
            case "wps:txbx", "wps:linkedTxbx" ->
                    names.reserveId("chain", element.getAttribute("id"));
            case "w:bookmarkStart" -> {
                names.reserveId("bookmark", Wml.attribute(element, "id"));
                names.take("bookmark", Wml.attribute(element, "name"));
            }
            case "v:shape", "v:rect", "v:group" -> reserveShape(element.getAttribute("id"));
            case "w:instrText" -> reserveCounter(element.getTextContent());
            case "w:fldSimple" -> reserveCounter(Wml.attribute(element, "instr"));
            default -> {}
        }
    }

    private void reserveShape(String id) {
        if (id.startsWith(GuestIds.SHAPE)) {
            names.reserveId("shape", id.substring(GuestIds.SHAPE.length()));
        }
    }

    private void reserveCounter(String code) {
        Matcher counter = COUNTER.matcher(code);
        if (counter.find() && !names.isTaken("counter", counter.group(1))) {
            names.take("counter", counter.group(1));
        }
    }

    /** The number of the block with the mark, -1 where there is none. */
    int find(MergePoint point) {
        return marks.getOrDefault(point.key(), -1);
    }

    /** The properties of all sections, in order. */
    List<Element> sections() {
        return sections;
    }
}
