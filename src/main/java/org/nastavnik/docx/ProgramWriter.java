package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.deflate.ConstantPool;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns a laid-out tree into the steps of a program: the last stage that sees XML. */
final class ProgramWriter {

    private static final String HEADER =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Expressions expressions;
    private final ConstantPool pool;
    private final Deque<StepList> lists = new ArrayDeque<>();
    private final Deque<TagUse> sections = new ArrayDeque<>();
    private int repeated;
    private boolean inPlaceholder;

    ProgramWriter(Expressions expressions, ConstantPool pool) {
        this.expressions = expressions;
        this.pool = pool;
    }

    /** The bytes of a tree without tags. */
    static byte[] bytes(Document tree) {
        return ((Segment) constant().write(tree).get(0)).bytes();
    }

    /** An element without tags, as it stands in its tree. */
    static String xml(Element element) {
        ProgramWriter writer = constant();
        writer.nest();
        writer.element(element);
        Segment xml = (Segment) writer.lists.pop().done().get(0);
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }

    private static ProgramWriter constant() {
        return new ProgramWriter(new Expressions(List.of(), Map.of()), new ConstantPool());
    }

    List<Step> write(Document tree) {
        nest();
        constant(HEADER);
        element(tree.getDocumentElement());
        return lists.pop().done();
    }

    /** What comes before is a constant of its own, and known before what is inside. */
    private void nest() {
        StepList outer = lists.peek();
        if (outer != null) {
            outer.endSegment();
        }
        lists.push(new StepList(pool));
    }

    private void constant(String xml) {
        lists.element().constant(xml);
    }

    private void add(Step step) {
        lists.element().add(step);
    }

    private void element(Element element) {
        if (Marker.is(element)) {
            marker(element, expressions.tag(element));
        } else if (Planned.is(element)) {
            add(Planned.make(element, this::part));
        } else if (isSectionedTable(element)) {
            table(element);
        } else if (Placeholder.is(element)) {
            placeholder(element, expressions.tags().get(Placeholder.unmark(element)));
        } else if (Placeholder.isVectorSpot(element)) {
            add(DrawnFact.VECTOR);
        } else if (element.hasChildNodes()) {
            if (Wml.is(element, "p")) {
                lists.element().beginParagraph();
            }
            startTag(element);
            constant(">");
            content(element);
            constant("</" + element.getNodeName() + ">");
        } else if (repeated == 0 || !UniqueIds.isControlId(element)) {
            startTag(element);
            constant("/>");
        }
    }

    private List<Step> part(Element part) {
        Element place = (Element) part.getParentNode();
        repeated += Planned.isRepeated(place) ? 1 : 0;
        nest();
        pool.enter();
        if (Planned.isWholeCell(place)) {
            cell(part);
        } else {
            nodes(part.getFirstChild(), null);
        }
        repeated -= Planned.isRepeated(place) ? 1 : 0;
        List<Step> steps = lists.pop().done();
        pool.leave();
        return steps;
    }

    private void content(Element element) {
        if (Wml.isCell(element)) {
            cell(element);
        } else {
            nodes(element.getFirstChild(), null);
        }
    }

    private void nodes(@Nullable Node first, @Nullable Node stop) {
        for (Node node = first; node != null && node != stop; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child);
            } else if (node instanceof Text text && !isIndent(text)) {
                constant(Xml.escape(text.getData()));
            }
        }
    }

    private static boolean isIndent(Text text) {
        boolean amongElements = text.getNextSibling() != null || text.getPreviousSibling() != null;
        return amongElements && !Wml.is(text.getParentNode(), "t") && text.getData().isBlank();
    }

    private void marker(Element marker, TagUse tag) {
        switch (tag.kind()) {
            case VALUE -> value(marker, tag);
            case SECTION, INVERTED -> {
                sections.push(tag);
                repeated++;
                nest();
                pool.enter();
            }
            case CLOSE -> closeSection();
            case PARTIAL, PICTURE, CHART -> throw new IllegalStateException("a tag out of place");
        }
    }

    private void value(Element marker, TagUse tag) {
        List<Element> path = LoneTag.path(marker);
        List<Step> between = path.isEmpty() ? List.of() : paragraphBreak(path);
        Slot slot = new Slot(expressions.of(marker), tag, between, RichPlan.frameOf(marker));
        if (path.isEmpty()) {
            add(slot);
        } else {
            lists.element().addLone(slot);
        }
    }

    private List<Step> paragraphBreak(List<Element> path) {
        nest();
        pool.enter();
        for (int i = path.size() - 1; i >= 0; i--) {
            constant("</" + path.get(i).getNodeName() + ">");
        }
        for (Element element : path) {
            startTag(element);
            constant(">");
            Wml.children(element).stream()
                    .filter(child -> Wml.is(child, "pPr") || Wml.is(child, "rPr"))
                    .forEach(this::element);
        }
        List<Step> between = lists.pop().done();
        pool.leave();
        return between;
    }

    private void closeSection() {
        List<Step> body = lists.pop().done();
        TagUse tag = sections.pop();
        repeated--;
        pool.leave();
        boolean inverted = tag.kind() == TagKind.INVERTED;
        Expression expression = expressions.of(tag);
        add(inverted ? new InvertedSection(expression, body) : new Section(expression, body));
    }

    private void placeholder(Element drawing, TagUse tag) {
        Box box = Objects.requireNonNull(Placeholder.box(drawing));
        nest();
        inPlaceholder = true;
        element(drawing);
        inPlaceholder = false;
        List<Step> steps = lists.pop().done();
        ChartTemplate chart = Placeholder.chartOf(drawing);
        add(
                chart == null
                        ? new PictureSlot(expressions.of(tag), tag, box, steps)
                        : new ChartSlot(expressions.of(tag), tag, box, chart, steps));
    }

    private static boolean isSectionedTable(Element element) {
        return Wml.is(element, "tbl") && !Blocks.hasSureRow(element);
    }

    private void table(Element table) {
        Node firstRow = Blocks.firstRow(table);
        nest();
        startTag(table);
        constant(">");
        nodes(table.getFirstChild(), firstRow);
        List<Step> opening = lists.pop().done();
        nest();
        nodes(firstRow, null);
        List<Step> rows = lists.pop().done();
        Segment closing =
                new Segment(("</" + table.getNodeName() + ">").getBytes(StandardCharsets.UTF_8));
        add(new TableShell(new Together(opening), rows, closing));
    }

    private void cell(Element cell) {
        Node afterSure = Blocks.afterLastSureBlock(cell);
        nodes(cell.getFirstChild(), afterSure);
        if (Blocks.endsWithTable(cell)) {
            nodes(afterSure, null);
            add(new CellEnd(List.of()));
        } else if (!Blocks.endsWithSureParagraph(cell)) {
            nest();
            nodes(afterSure, null);
            List<Step> end = lists.pop().done();
            add(new CellEnd(end));
        } else {
            nodes(afterSure, null);
        }
    }

    private void startTag(Element element) {
        constant("<" + element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(element, (Attr) attributes.item(i));
        }
    }

    private void attribute(Element element, Attr attribute) {
        constant(" " + attribute.getName() + "=\"");
        List<Step> value = steps(element, attribute);
        if (value.isEmpty()) {
            constant(Xml.escape(attribute.getValue()));
        } else {
            lists.element().addAll(value);
        }
        constant("\"");
    }

    /** What an attribute prints; none where it is a constant. */
    private List<Step> steps(Element element, Attr attribute) {
        Step fact = inPlaceholder ? DrawnFact.at(element, attribute) : null;
        if (fact != null) {
            return List.of(fact);
        }
        List<Step> planned = Planned.value(attribute);
        return planned.isEmpty() && repeated > 0 ? UniqueIds.steps(element, attribute) : planned;
    }
}
