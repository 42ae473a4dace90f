package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Plans the ends of pages and of document sections after which perhaps nothing follows: those in
 * repeated blocks and those before blocks that may be absent.
 */
final class PageEnds {

    private final Element body;
    private final List<Element> ends = new ArrayList<>();
    private final List<Element> tail = new ArrayList<>();
    private final Deque<Boolean> followed = new ArrayDeque<>();
    private boolean afterward;
    private @Nullable Element lastSection;

    private PageEnds(Element body) {
        this.body = body;
    }

    static void plan(Document tree) {
        Element body = Wml.child(tree.getDocumentElement(), "body");
        if (body != null) {
            new PageEnds(body).plan();
        }
    }

    private void plan() {
        lookBack();
        if (ends.stream().anyMatch(PageEnds::endsPage)) {
            ends.forEach(this::planEnd);
            planTail();
        }
    }

    /** From the end of the document to the last block that is printed whatever the data says. */
    private void lookBack() {
        List<Element> blocks = Wml.children(body);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Element block = blocks.get(i);
            if (Marker.is(block)) {
                enterOrLeave(block);
            } else if (!afterward && Wml.is(block, "sectPr")) {
                lastSection = block;
            } else if (!afterward && isBlank(block)) {
                tail.add(0, block);
            } else if (afterward && (endsPage(block) || isBlank(block))) {
                keepIfLast(block);
            } else if (!isUnsure(block) && followed.isEmpty()) {
                return;
            } else {
                setFollowed(block);
            }
        }
    }

    private void enterOrLeave(Element marker) {
        afterward = true;
        if (Marker.opens(marker)) {
            followed.poll();
        } else {
            followed.push(false);
        }
    }

    /** Where its section goes on after it, a page ends as it stands. */
    private void keepIfLast(Element block) {
        if (!followed.contains(true)) {
            ends.add(block);
        }
    }

    private void setFollowed(Element block) {
        if (isUnsure(block)) {
            afterward = true;
        } else {
            followed.poll();
            followed.push(true);
        }
    }

    private static boolean isUnsure(Element block) {
        return Wml.is(block, "tbl") && !Blocks.hasSureRow(block);
    }

    private static boolean endsPage(Element block) {
        return sectionOf(block) != null || isPageBreak(block);
    }

    private static @Nullable Element sectionOf(Element block) {
        Element properties = Wml.is(block, "p") ? Wml.child(block, "pPr") : null;
        return properties == null ? null : Wml.child(properties, "sectPr");
    }

    private static boolean isPageBreak(Element block) {
        List<Element> shown = Wml.below(block).stream().filter(Layout::shows).toList();
        return Wml.is(block, "p")
                && shown.size() == 1
                && Wml.is(shown.get(0), "br")
                && Wml.attribute(shown.get(0), "type").equals("page");
    }

    private static boolean isBlank(Element block) {
        return Wml.is(block, "p")
                && Wml.below(block).stream()
                        .noneMatch(at -> Layout.shows(at) || Layout.isRangeMark(at));
    }

    private void planEnd(Element block) {
        Element section = sectionOf(block);
        if (section == null) {
            PageEnd.Kind kind = isBlank(block) ? PageEnd.Kind.BLANK : PageEnd.Kind.PAGE;
            Planned.instead(parts -> new PageEnd(kind, parts.get(0), List.of()), block);
            return;
        }
        boolean only =
                Wml.below(block).stream().filter(Layout::shows).allMatch(at -> at == section);
        Element end = only ? block : breakAfter(block, section);
        Element place =
                Planned.instead(
                        parts -> new PageEnd(PageEnd.Kind.SECTION, parts.get(0), parts.get(1)),
                        end);
        Planned.addPart(place, (Element) section.cloneNode(true));
    }

    /** A paragraph too low to be seen takes the end of the section over from one with text. */
    private static Element breakAfter(Element paragraph, Element section) {
        Element end = Wml.create(paragraph, "p");
        Element properties = Wml.create(paragraph, "pPr");
        Element spacing = Wml.create(paragraph, "spacing");
        properties.appendChild(spacing);
        properties.appendChild(section);
        end.appendChild(properties);
        paragraph.getParentNode().insertBefore(end, paragraph.getNextSibling());
        Wml.attribute(spacing, "before", "0");
        Wml.attribute(spacing, "after", "0");
        Wml.attribute(spacing, "line", "20");
        Wml.attribute(spacing, "lineRule", "exact");
        return end;
    }

    private void planTail() {
        Element place =
                Planned.place(
                        body.getOwnerDocument(),
                        parts -> new PageEnd.LastPage(parts.get(0), parts.get(1)));
        body.appendChild(place);
        Planned.addPart(place, tail.toArray(Element[]::new));
        Planned.addPart(place);
        if (lastSection != null) {
            place.getLastChild().appendChild(lastSection);
        }
    }
}
