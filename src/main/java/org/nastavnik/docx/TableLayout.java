package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The rows and cells of one table, without those of tables inside, and the sections over them. */
record TableLayout(Element table, List<Row> rows) {

    /**
     * @param sections opening markers of the sections that repeat the row, outermost first
     */
    record Row(Element element, List<Element> sections, List<Cell> cells) {

        int end() {
            return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).to();
        }
    }

    /**
     * @param from first column of the grid, from 0
     * @param to column after the last
     * @param sections opening markers of the sections inside of the row that repeat the cell
     */
    record Cell(Element element, int from, int to, List<Element> sections) {}

    static TableLayout of(Element table) {
        List<Row> rows = new ArrayList<>();
        collectRows(table, new ArrayList<>(), rows);
        return new TableLayout(table, rows);
    }

    private static void collectRows(Element parent, List<Element> sections, List<Row> rows) {
        for (Element child : Wml.children(parent)) {
            if (Marker.is(child)) {
                enterOrLeave(child, sections);
            } else if (Wml.is(child, "tr")) {
                List<Cell> cells = new ArrayList<>();
                collectCells(child, new ArrayList<>(), cells, before(child));
                rows.add(new Row(child, List.copyOf(sections), cells));
            } else if (Wml.is(child, "sdt") || Wml.is(child, "sdtContent")) {
                collectRows(child, sections, rows);
            }
        }
    }

    private static int collectCells(
            Element parent, List<Element> sections, List<Cell> cells, int first) {
        int column = first;
        for (Element child : Wml.children(parent)) {
            if (Marker.is(child)) {
                enterOrLeave(child, sections);
            } else if (Wml.is(child, "tc")) {
                int end = column + span(child);
                cells.add(new Cell(child, column, end, List.copyOf(sections)));
                column = end;
            } else if (Wml.is(child, "sdt") || Wml.is(child, "sdtContent")) {
                column = collectCells(child, sections, cells, column);
            }
        }
        return column;
    }

    private static void enterOrLeave(Element marker, List<Element> sections) {
        if (Marker.opens(marker)) {
            sections.add(marker);
        } else if (!sections.isEmpty()) {
            sections.remove(sections.size() - 1);
        }
    }

    private static int before(Element row) {
        Element properties = Wml.child(row, "trPr");
        Element before = properties == null ? null : Wml.child(properties, "gridBefore");
        return before == null ? 0 : Wml.number(before, "val", 0);
    }

    private static int span(Element cell) {
        Element properties = Wml.child(cell, "tcPr");
        Element span = properties == null ? null : Wml.child(properties, "gridSpan");
        return span == null ? 1 : Math.max(1, Wml.number(span, "val", 1));
    }

    int columns() {
        return rows.stream().mapToInt(Row::end).max().orElse(0);
    }
}
