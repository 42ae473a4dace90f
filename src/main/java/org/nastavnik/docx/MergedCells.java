package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Plans cells that reach over the repetitions of their row: those that the author has marked as the
 * start of a vertical merge, and those beside a section that repeats a part of the row only. The
 * first row holds their text, the following ones continue it.
 */
final class MergedCells {

    private final TableLayout layout;
    private final Expressions expressions;
    private final Set<String> all = new TreeSet<>();

    MergedCells(TableLayout layout, Expressions expressions) {
        this.layout = layout;
        this.expressions = expressions;
    }

    void plan() {
        for (TableLayout.Row row : layout.rows()) {
            Element part = partSection(row);
            List<String> marked = planMarked(row, part);
            if (part != null) {
                planPart(row, part, marked);
            }
            announce(row.sections(), marked);
        }
        if (!all.isEmpty()) {
            Node first = Blocks.firstRow(layout.table());
            Document tree = layout.table().getOwnerDocument();
            layout.table().insertBefore(Planned.step(tree, new MergeStep.Reset(all)), first);
        }
    }

    /** The section that repeats only a part of the cells downwards. */
    private static @Nullable Element partSection(TableLayout.Row row) {
        for (TableLayout.Cell cell : row.cells()) {
            for (Element section : cell.sections()) {
                if (!Marker.isOverColumns(section)) {
                    return section;
                }
            }
        }
        return null;
    }

    private List<String> planMarked(TableLayout.Row row, @Nullable Element part) {
        List<String> keys = new ArrayList<>();
        for (TableLayout.Cell cell : row.cells()) {
            boolean beside = part != null && !cell.sections().contains(part);
            boolean repeated = part != null || !row.sections().isEmpty();
            boolean starts = repeated && isMerge(cell, "restart");
            boolean continues = isMerge(cell, "continue");
            if ((beside && !continues) || (starts && !goesOn(cell, row))) {
                keys.add(merge(cell.element()));
            }
        }
        return keys;
    }

    /** True where the author says with another row of the same section how the merge goes on. */
    private boolean goesOn(TableLayout.Cell cell, TableLayout.Row row) {
        return layout.rows().stream()
                .filter(other -> other != row && isOfSameSection(row, other))
                .flatMap(other -> other.cells().stream())
                .anyMatch(at -> at.from() == cell.from() && isMerge(at, "continue"));
    }

    /** A row behind the section that repeats the first is no part of its repetitions. */
    private static boolean isOfSameSection(TableLayout.Row row, TableLayout.Row other) {
        List<Element> shared = new ArrayList<>(row.sections());
        shared.retainAll(other.sections());
        boolean behind = other.sections().size() == shared.size();
        return !shared.isEmpty() && (row.sections().size() == shared.size() || !behind);
    }

    private static boolean isMerge(TableLayout.Cell cell, String kind) {
        Element properties = Wml.child(cell.element(), "tcPr");
        Element merge = properties == null ? null : Wml.child(properties, "vMerge");
        String value = merge == null ? "" : Wml.attribute(merge, "val");
        return merge != null && kind.equals(value.isEmpty() ? "continue" : value);
    }

    private String merge(Element cell) {
        String key = "merge " + all.size();
        all.add(key);
        Document tree = cell.getOwnerDocument();
        Element properties = CellProperties.of(cell);
        Element start = CellProperties.ensure(properties, "vMerge");
        Element next = Wml.create(properties, "vMerge");
        Wml.attribute(start, "val", "restart");
        Element mark =
                Planned.place(tree, parts -> new MergeStep.Mark(key, parts.get(0), parts.get(1)));
        properties.replaceChild(mark, start);
        Planned.addPart(mark, start);
        Planned.addPart(mark, next);
        planContent(cell, key);
        return key;
    }

    private static void planContent(Element cell, String key) {
        List<Element> blocks = Wml.children(cell);
        blocks.removeIf(block -> Wml.is(block, "tcPr"));
        Element place =
                Planned.place(
                        cell.getOwnerDocument(),
                        parts -> new MergeStep.Content(key, parts.get(0), parts.get(1)));
        Planned.addPart(place, blocks.toArray(Element[]::new));
        Planned.addPart(place, emptyLike(blocks, cell));
        Planned.fillsCell(place);
        cell.appendChild(place);
    }

    private static Element emptyLike(List<Element> blocks, Element cell) {
        for (Element block : blocks) {
            if (Wml.is(block, "p")) {
                return Layout.emptyTwin(block);
            }
        }
        return Wml.create(cell, "p");
    }

    private void planPart(TableLayout.Row row, Element opened, List<String> keys) {
        TagUse tag = expressions.tag(opened);
        List<Element> inside = new ArrayList<>();
        int depth = 0;
        for (Element at = Wml.nextElement(opened); at != null; at = Wml.nextElement(at)) {
            depth += Marker.is(at) ? (Marker.opens(at) ? 1 : -1) : 0;
            if (depth < 0) {
                Wml.remove(at);
                break;
            }
            inside.add(at);
        }
        Element place =
                Planned.place(opened.getOwnerDocument(), parts -> new RowPart(parts.get(0)));
        opened.getParentNode().replaceChild(place, opened);
        Planned.addPart(place, inside.toArray(Element[]::new));
        Planned.repeats(
                Planned.instead(
                        parts -> new PartlyRepeatedRow(expressions.of(tag), keys, parts.get(0)),
                        row.element()));
    }

    /** A list that begins anew begins its merged cells anew. */
    private void announce(List<Element> sections, List<String> keys) {
        for (Element section : keys.isEmpty() ? List.<Element>of() : sections) {
            Expression expression = expressions.of(section);
            Element step =
                    Planned.step(section.getOwnerDocument(), new MergeStep.Start(expression, keys));
            section.getParentNode().insertBefore(step, section);
        }
    }
}
