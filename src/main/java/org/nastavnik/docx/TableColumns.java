package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Plans a table whose cells stand in sections: how many columns it has, how wide each is, and over
 * how many the cells reach that are printed once.
 */
final class TableColumns {

    /** For tables that do not say how wide their columns are. */
    private static final int DEFAULT_WIDTH = 1_000;

    private final TableLayout layout;
    private final Expressions expressions;

    TableColumns(TableLayout layout, Expressions expressions) {
        this.layout = layout;
        this.expressions = expressions;
    }

    void plan() {
        List<ColumnPlan> plans = plans();
        if (!plans.isEmpty()) {
            planGrid();
            layout.rows().forEach(this::planRow);
            Planned.instead(parts -> new ColumnTable(plans, parts.get(0)), layout.table());
        }
    }

    /** One for each row with repeated columns. */
    private List<ColumnPlan> plans() {
        return layout.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !overColumns(cell).isEmpty()))
                .map(this::planOf)
                .toList();
    }

    private static List<Element> overColumns(TableLayout.Cell cell) {
        return cell.sections().stream().filter(Marker::isOverColumns).toList();
    }

    private ColumnPlan planOf(TableLayout.Row row) {
        List<Element> sections = new ArrayList<>(row.sections());
        row.cells().stream()
                .filter(cell -> !overColumns(cell).isEmpty())
                .flatMap(cell -> cell.sections().stream())
                .filter(section -> !Marker.isOverColumns(section) && !sections.contains(section))
                .forEach(sections::add);
        return new ColumnPlan(
                sections.stream().map(this::entry).toList(), items(row.cells(), 0), widths());
    }

    private ColumnPlan.Entry entry(Element marker) {
        TagUse tag = expressions.tag(marker);
        return new ColumnPlan.Entry(expressions.of(tag), tag.kind() == TagKind.INVERTED);
    }

    private List<ColumnPlan.Item> items(List<TableLayout.Cell> cells, int depth) {
        List<ColumnPlan.Item> items = new ArrayList<>();
        for (int from = 0, to; from < cells.size(); from = to) {
            to = from + 1;
            TableLayout.Cell cell = cells.get(from);
            if (overColumns(cell).size() <= depth) {
                for (int column = cell.from(); column < cell.to(); column++) {
                    items.add(ColumnPlan.Item.column(column));
                }
                continue;
            }
            Element section = overColumns(cell).get(depth);
            while (to < cells.size() && overColumns(cells.get(to)).contains(section)) {
                to++;
            }
            List<ColumnPlan.Item> inner = items(cells.subList(from, to), depth + 1);
            items.add(new ColumnPlan.Item(-1, entry(section), inner));
        }
        return items;
    }

    private int[] widths() {
        int[] widths = new int[layout.columns()];
        Element grid = Wml.child(layout.table(), "tblGrid");
        List<Element> columns = grid == null ? List.of() : Wml.children(grid);
        for (int i = 0; i < widths.length; i++) {
            int width = i < columns.size() ? Wml.number(columns.get(i), "w", 0) : 0;
            widths[i] = width > 0 ? width : DEFAULT_WIDTH;
        }
        return widths;
    }

    private void planGrid() {
        Element old = Wml.child(layout.table(), "tblGrid");
        Element grid = Wml.create(layout.table(), "tblGrid");
        Element properties = Wml.child(layout.table(), "tblPr");
        layout.table()
                .insertBefore(
                        grid,
                        properties == null
                                ? layout.table().getFirstChild()
                                : properties.getNextSibling());
        if (old != null) {
            Wml.remove(old);
        }
        Element column = Wml.create(grid, "gridCol");
        Wml.attribute(column, "w", "0");
        Planned.setValue(column.getAttributeNodeNS(Wml.NS, "w"), new GridStep.Width());
        Element place =
                Planned.place(grid.getOwnerDocument(), parts -> new GridStep.Columns(parts.get(0)));
        Planned.addPart(place, column);
        grid.appendChild(place);
    }

    private void planRow(TableLayout.Row row) {
        Element element = row.element();
        Document tree = element.getOwnerDocument();
        int start = row.cells().isEmpty() ? 0 : row.cells().get(0).from();
        element.insertBefore(
                Planned.step(tree, new GridStep.RowStart(start)), element.getFirstChild());
        row.cells().forEach(this::planCell);
        Element end = Planned.place(tree, parts -> new GridStep.RowEnd(row.end(), parts.get(0)));
        Element filler = Wml.create(element, "tc");
        Planned.addPart(end, filler);
        element.appendChild(end);
        planWidth(filler);
        filler.appendChild(Wml.create(element, "p"));
    }

    private void planCell(TableLayout.Cell cell) {
        boolean repeated = !overColumns(cell).isEmpty();
        Element properties = planWidth(cell.element());
        if (!repeated) {
            Element span = CellProperties.ensure(properties, "gridSpan");
            Wml.attribute(span, "val", "1");
            Planned.setValue(span.getAttributeNodeNS(Wml.NS, "val"), new GridStep.Span());
        }
        Planned.instead(
                parts -> new GridStep.Cell(cell.from(), cell.to(), repeated, parts.get(0)),
                cell.element());
    }

    private static Element planWidth(Element cell) {
        Element properties = CellProperties.of(cell);
        Element width = CellProperties.ensure(properties, "tcW");
        Wml.attribute(width, "w", "0");
        Wml.attribute(width, "type", "dxa");
        Planned.setValue(width.getAttributeNodeNS(Wml.NS, "w"), new GridStep.Width());
        return properties;
    }
}
