package org.nastavnik.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Makes the sections of a guest sections of the joined document: their pages keep size, direction,
 * margins, columns and numbering of notes, and bear either their own headers or the host's.
 */
final class GuestSections {

    /** Word does not mind less than two millimetres, nor shall we. */
    private static final int SAME_SIZE = 113;

    private final Guest guest;
    private final JoinedParts joined;
    private final GuestText text;
    private final Map<String, String> ids = new HashMap<>();

    GuestSections(Guest guest, JoinedParts joined, GuestText text) {
        this.guest = guest;
        this.joined = joined;
        this.text = text;
    }

    /** Whether the guest's pages are such that its text cannot flow on the host's. */
    static boolean needed(Guest guest, Element hostSection) {
        Element last = guest.lastSection();
        return guest.sections().size() > 1 || (last != null && !isAlike(last, hostSection));
    }

    private static boolean isAlike(Element one, Element other) {
        return Math.abs(size(one, "w") - size(other, "w")) < SAME_SIZE
                && Math.abs(size(one, "h") - size(other, "h")) < SAME_SIZE
                && columns(one) == columns(other)
                && Wml.value(one, "textDirection").equals(Wml.value(other, "textDirection"));
    }

    private static int size(Element section, String name) {
        Element size = Wml.child(section, "pgSz");
        String value = size == null ? "" : Wml.attribute(size, name);
        return value.matches("\\d{1,6}")
                ? Integer.parseInt(value)
                : name.equals("w") ? 11906 : 16838;
    }

    private static int columns(Element section) {
        Element columns = Wml.child(section, "cols");
        String count = columns == null ? "" : Wml.attribute(columns, "num");
        return count.matches("\\d{1,2}") ? Integer.parseInt(count) : 1;
    }

    /** Dresses the sections where they stand in the text; gives the last one. */
    Element settle(boolean ownHeaders, Element hostSection, SectionHeaders hosts)
            throws IOException {
        Element last = guest.lastSection();
        if (last == null) {
            last = (Element) guest.body().appendChild(withoutNumber(imported(hostSection)));
        }
        List<Element> sections = guest.sections();
        SectionHeaders own = SectionHeaders.NONE;
        boolean first = true;
        for (Element section : sections) {
            own = own.followedBy(section);
            if (first) {
                startOnNewPage(section);
                first = false;
            }
            tellNotes(section);
            if (!ownHeaders) {
                withoutNumber(section);
            }
            joined.sections().dress(section, ownHeaders ? brought(own) : hosts.withoutFirst());
        }
        return last;
    }

    private Element imported(Element section) {
        return (Element) guest.body().getOwnerDocument().importNode(section, true);
    }

    static void startOnNewPage(Element section) {
        String type = Wml.value(section, "type");
        if (!type.equals("oddPage") && !type.equals("evenPage")) {
            SchemaOrder.set(section, Wml.create(section, "type", "nextPage"));
        }
    }

    /** Pages are counted through, and no first page differs. */
    static Element withoutNumber(Element section) {
        Element numbers = Wml.child(section, "pgNumType");
        if (numbers != null) {
            numbers.removeAttributeNS(Wml.NS, "start");
        }
        Element first = Wml.child(section, "titlePg");
        if (first != null) {
            section.removeChild(first);
        }
        return section;
    }

    /** How notes are numbered a file may say in its settings; those are the host's now. */
    private void tellNotes(Element section) {
        for (String name : List.of("footnotePr", "endnotePr")) {
            Element told = Wml.child(guest.root("settings"), name);
            if (told == null || Wml.child(section, name) != null) {
                continue;
            }
            Element copy = imported(told);
            for (Element child : Wml.children(copy)) {
                if (Wml.is(child, "footnote") || Wml.is(child, "endnote")) {
                    copy.removeChild(child);
                }
            }
            if (copy.hasChildNodes()) {
                SchemaOrder.set(section, copy);
            }
        }
    }

    private SectionHeaders brought(SectionHeaders own) throws IOException {
        Map<String, String> brought = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : own.ids().entrySet()) {
            String id = bring(one.getValue());
            if (!id.isEmpty()) {
                brought.put(one.getKey(), id);
            }
        }
        SectionHeaders headers = new SectionHeaders(brought);
        if (JoinedSettings.tellsEvenPages(guest.root("settings"))) {
            joined.settings().tellEvenPages();
            return headers;
        }
        return headers.alikeOnAllPages();
    }

    private String bring(String old) throws IOException {
        String known = ids.get(old);
        if (known != null) {
            return known;
        }
        PartLinks.Link link = guest.file().links().find(old);
        Element root = link == null ? null : guest.headers().get(link.target());
        String id = "";
        if (link != null && root != null) {
            String name = joined.joined().freeName("word/" + link.kind(), ".xml");
            text.relink(root, link.target(), joined.joined().linksOf(name));
            id = joined.sections().add(link.kind(), name, root);
        }
        ids.put(old, id);
        return id;
    }

    /** A guest that flows on the host's pages begins a new one. */
    static void breakBefore(Element paragraph) {
        Element properties = Wml.child(paragraph, "pPr");
        if (properties == null) {
            properties = Wml.create(paragraph, "pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        SchemaOrder.set(properties, Wml.create(paragraph, "pageBreakBefore"));
    }
}
