package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Matches the opening and closing tags of sections and lifts each pair to the level that it wraps:
 * a stretch of text, whole paragraphs and tables, table rows. Afterwards both stand under one
 * parent.
 */
final class SectionLifter {

    private static final Set<String> INLINE =
            Set.of("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml");

    /** Printing recurses over sections; no paper has a tenth of it. */
    private static final int MOST_NESTED = 100;

    private final List<TagUse> tags;
    private final Findings findings;
    private final Deque<Element> open = new ArrayDeque<>();

    SectionLifter(List<TagUse> tags, Findings findings) {
        this.tags = tags;
        this.findings = findings;
    }

    void lift(Document tree) {
        for (Element element : Wml.below(tree)) {
            if (Marker.isStructure(element)) {
                visit(element);
            }
        }
        open.descendingIterator()
                .forEachRemaining(left -> findings.add(FindingCode.UNCLOSED_SECTION, tag(left)));
    }

    private TagUse tag(Element marker) {
        return tags.get(Marker.number(marker));
    }

    private void visit(Element marker) {
        TagUse tag = tag(marker);
        if (tag.kind().opens()) {
            if (open.size() == MOST_NESTED) {
                findings.add(FindingCode.TOO_LARGE, tag.place().part());
            }
            open.push(marker);
        } else if (tag.kind() == TagKind.CLOSE) {
            close(marker, tag);
        }
    }

    private void close(Element marker, TagUse tag) {
        if (open.stream().noneMatch(opened -> tag(opened).name().equals(tag.name()))) {
            unexpected(tag);
            return;
        }
        Element opened = open.pop();
        while (!tag(opened).name().equals(tag.name())) {
            findings.add(FindingCode.UNCLOSED_SECTION, tag(opened));
            opened = open.pop();
        }
        if (!lift(opened, marker)) {
            crossing(opened, marker);
        }
    }

    /** A slip in the name is told once, not as two mistakes. */
    private void unexpected(TagUse tag) {
        Element last = open.peek();
        String near = last == null ? null : Nearest.to(tag.name(), List.of(tag(last).name()));
        String suggestion = near == null ? null : "{{/" + near + "}}";
        findings.add(Finding.about(FindingCode.UNEXPECTED_CLOSE, tag, suggestion));
        if (near != null) {
            open.pop();
        }
    }

    private void crossing(Element opened, Element closed) {
        TagUse tag = tag(opened);
        String around = tag.textAround() + " … " + tag(closed).textAround();
        FindingCode code = CrossedBorder.of(opened, closed, tag.reach());
        findings.add(new Finding(code, tag.place(), tag.written(), around, null));
    }

    private boolean lift(Element opened, Element closed) {
        Node common = Layout.commonParent(opened, closed);
        Reach reach = tag(opened).reach();
        Element row = reach == Reach.AS_WRITTEN ? null : Wml.around(common, "tr");
        if (Wml.is(common, "tr") || row != null) {
            Element shared = row == null ? (Element) common : row;
            return Hoist.inRow(shared, opened, closed, tag(opened), open.peek());
        }
        if (reach == Reach.COLUMNS) {
            return false;
        }
        Element from = Layout.childUnder(common, opened);
        Element to = Layout.childUnder(common, closed);
        if (!passes(common, from, opened) || !passes(common, to, closed)) {
            return false;
        }
        boolean tableAlone = Wml.is(Layout.contentAfter(from), "tbl") && endsWithTable(to);
        if (tableAlone && Wml.is(to, "p") && Layout.isBare(to)) {
            // repeated tables would grow together
            to.getParentNode().insertBefore(Layout.emptyTwin(to), to);
        }
        return leaveOpening(opened, from) && leaveClosing(closed, to);
    }

    private static boolean endsWithTable(Element to) {
        return Wml.is(Layout.contentBefore(to), "tbl");
    }

    private boolean leaveOpening(Element opened, Element from) {
        if (opened == from) {
            return true;
        }
        if (vanishes(from)) {
            Layout.dissolve(from);
            return true;
        }
        boolean first = Layout.isFirst(opened, from);
        if (first) {
            Hoist.before(from, opened);
        }
        return first;
    }

    private boolean leaveClosing(Element closed, Element to) {
        if (closed == to) {
            return true;
        }
        if (vanishes(to)) {
            Layout.dissolve(to);
            return true;
        }
        boolean last = Layout.isLast(closed, to);
        if (last) {
            Hoist.after(to, closed);
        }
        return last;
    }

    private static boolean vanishes(Element child) {
        return (Wml.is(child, "p") || Wml.is(child, "tr")) && Layout.isBare(child);
    }

    /**
     * Between the marker and the level of its section only such elements may stand as it can leave.
     */
    private static boolean passes(Node common, Element child, Element marker) {
        Node node = marker;
        while (node != child) {
            node = node.getParentNode();
            String name = node.getLocalName();
            boolean inTable = Wml.is(common, "tbl") && Set.of("tr", "tc", "p").contains(name);
            boolean inText = Wml.holdsBlocks(common) && name.equals("p");
            if (!inTable && !inText && !INLINE.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
