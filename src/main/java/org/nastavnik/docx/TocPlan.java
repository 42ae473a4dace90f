package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Plans tables of contents: each goes through the headings before they are printed, section by
 * section as they will be.
 */
final class TocPlan {

    private final Document tree;
    private final ParagraphStyles styles;
    private final Expressions expressions;
    private final int before;
    private final List<TocField> fields;
    private boolean numbered;

    TocPlan(Document tree, ParagraphStyles styles, Expressions expressions) {
        this.tree = tree;
        this.styles = styles;
        this.expressions = expressions;
        this.fields = TocField.in(tree);
        this.before = fields.isEmpty() ? 0 : TocMarks.lastNumber(tree);
    }

    /**
     * @return true where there is any
     */
    boolean plan() {
        if (fields.isEmpty()) {
            return false;
        }
        List<Element> headings = headings();
        numbered = headings.stream().anyMatch(this::hasNumber);
        fields.forEach(this::plan);
        TocMarks.dropUnused(tree);
        headings.forEach(heading -> TocMarks.plan(heading, before));
        return true;
    }

    private void plan(TocField field) {
        TocEntry entry = new TocEntry(field, styles, before);
        Element outline = tree.createElementNS(Wml.NS, "outline");
        outline(tree.getDocumentElement(), outline, entry);
        dropEmptySections(outline);
        Element place =
                Planned.place(tree, parts -> new TocStep.Contents(parts.get(0), parts.get(1)));
        Planned.addPart(place, Wml.children(outline).toArray(Element[]::new));
        Element paragraph = field.paragraph();
        paragraph.getParentNode().replaceChild(place, paragraph);
        Planned.addPart(place, paragraph);
    }

    private void outline(Element parent, Element outline, TocEntry entry) {
        for (Element child : Wml.children(parent)) {
            if (Marker.isStructure(child)) {
                outline.appendChild(child.cloneNode(true));
            } else if (Wml.is(child, "p")) {
                if (isHeading(child)) {
                    outline.appendChild(entry.of(child));
                } else if (numbered && hasNumber(child)) {
                    outline.appendChild(entry.uncounted(child));
                }
            } else if (!Planned.is(child)) {
                outline(child, outline, entry);
            }
        }
    }

    private static void dropEmptySections(Element outline) {
        Deque<Element> open = new ArrayDeque<>();
        for (Element child : Wml.children(outline)) {
            if (!Marker.is(child)) {
                continue;
            }
            if (Marker.opens(child)) {
                open.push(child);
            } else if (open.pop().getNextSibling() == child) {
                outline.removeChild(child.getPreviousSibling());
                outline.removeChild(child);
            }
        }
    }

    /** Numbers of points go on from text to headings. */
    private boolean hasNumber(Element paragraph) {
        return Wml.below(paragraph).stream()
                .filter(Marker::is)
                .anyMatch(marker -> Numbering.NAMES.contains(expressions.tag(marker).name()));
    }

    private boolean isHeading(Element paragraph) {
        return fields.stream().anyMatch(field -> field.switches().level(paragraph, styles) > 0)
                && Wml.below(paragraph).stream().anyMatch(Layout::shows);
    }

    private List<Element> headings() {
        List<Element> headings = new ArrayList<>();
        collect(tree.getDocumentElement(), headings);
        return headings;
    }

    private void collect(Element parent, List<Element> headings) {
        for (Element child : Wml.children(parent)) {
            if (!Wml.is(child, "p")) {
                collect(child, headings);
            } else if (isHeading(child)) {
                headings.add(child);
            }
        }
    }
}
