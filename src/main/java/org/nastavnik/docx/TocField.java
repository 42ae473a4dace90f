package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A table of contents as it stands in a template: the field and what it listed when it was last
 * brought up to date.
 */
final class TocField {

    private static final String LOOKS = "looks";

    private final List<Element> opening = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private @Nullable Element end;
    private int depth;
    private boolean listing;

    private TocField() {}

    /** The fields that list headings, each with its end. */
    static List<TocField> in(Document tree) {
        List<TocField> all = new ArrayList<>();
        TocField open = null;
        for (Element element : Wml.below(tree)) {
            boolean begins = isMark(element, "begin");
            if (open == null && begins) {
                open = new TocField();
            }
            if (open != null && open.take(element)) {
                if (TocSwitches.isOfHeadings(open.instruction.toString()) && open.isWhole()) {
                    all.add(open);
                }
                open = null;
            }
        }
        return all;
    }

    /** Old lists hold no text of the template; their paragraphs are not to be read. */
    static void emptyAll(Document tree, Set<Element> paragraphs) {
        List<TocField> fields = in(tree);
        fields.forEach(TocField::empty);
        if (!fields.isEmpty()) {
            paragraphs.removeIf(paragraph -> !isIn(tree, paragraph));
        }
    }

    private static boolean isIn(Document tree, Element element) {
        Node up = element;
        while (up.getParentNode() != null) {
            up = up.getParentNode();
        }
        return up == tree;
    }

    private static boolean isMark(Element element, String type) {
        return Wml.is(element, "fldChar") && Wml.attribute(element, "fldCharType").equals(type);
    }

    /** True at the end of the field. */
    private boolean take(Element element) {
        depth += isMark(element, "begin") ? 1 : 0;
        depth -= isMark(element, "end") ? 1 : 0;
        if (depth == 0 && isMark(element, "end")) {
            end = element;
            return true;
        }
        if (!listing && depth == 1 && Wml.is(element.getParentNode(), "r")) {
            opening.add(element);
            instruction.append(Wml.is(element, "instrText") ? element.getTextContent() : "");
            listing = isMark(element, "separate");
        }
        return false;
    }

    /** True where the field has its paragraphs to itself. */
    private boolean isWhole() {
        Element first = paragraph();
        Element last = end == null ? null : Layout.paragraphOf(end);
        return listing
                && last != null
                && first.getParentNode() == last.getParentNode()
                && opening.stream().allMatch(at -> Layout.paragraphOf(at) == first)
                && Layout.isFirst(opening.get(0), first)
                && nothingAfterEnd(last);
    }

    private boolean nothingAfterEnd(Element last) {
        List<Element> all = Wml.below(last);
        return all.subList(all.indexOf(end) + 1, all.size()).stream().noneMatch(Layout::shows)
                && all.stream().noneMatch(at -> Wml.is(at, "sectPr"));
    }

    TocSwitches switches() {
        return TocSwitches.of(instruction.toString());
    }

    Element paragraph() {
        Element paragraph = Layout.paragraphOf(opening.get(0));
        return paragraph == null ? opening.get(0) : paragraph;
    }

    /**
     * Takes out what the field lists and leaves one paragraph with the field, which remembers how
     * the listed paragraphs looked.
     */
    void empty() {
        Element first = paragraph();
        Element last = end == null ? first : Layout.paragraphOf(end);
        Map<String, Element> looks = new HashMap<>();
        Element at = first;
        while (at != null) {
            Element next = at == last ? null : Wml.nextElement(at);
            Element properties = Wml.child(at, "pPr");
            if (properties != null) {
                Element look = (Element) properties.cloneNode(true);
                looks.putIfAbsent(ParagraphStyles.styleOf(at), look);
            }
            if (at != first) {
                Wml.remove(at);
            }
            at = next;
        }
        keepOnlyField(first);
        first.setUserData(LOOKS, looks, null);
    }

    /** How a paragraph of this style looked in the list, null where there was none. */
    @Nullable Element look(String style) {
        Object looks = paragraph().getUserData(LOOKS);
        return looks instanceof Map<?, ?> known ? (Element) known.get(style) : null;
    }

    private void keepOnlyField(Element paragraph) {
        List<Element> marks = new ArrayList<>(opening);
        if (end != null) {
            marks.add(end);
        }
        for (Element child : Wml.children(paragraph)) {
            if (!Wml.is(child, "pPr")) {
                Wml.remove(child);
            }
        }
        for (Element mark : marks) {
            Element run = Wml.create(paragraph, "r");
            run.appendChild(mark);
            paragraph.appendChild(run);
        }
    }

    /** The runs that begin the field; it tells Word that its numbers are out of date. */
    List<Element> openingRuns() {
        Wml.attribute(opening.get(0), "dirty", "true");
        return opening.stream().map(mark -> (Element) mark.getParentNode()).toList();
    }
}
