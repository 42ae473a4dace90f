package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lays a table of HTML out as Word wants it: every row has a cell in every place. */
final class RichTable {

    /** Word takes 63. */
    private static final int MOST_COLUMNS = 60;

    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<List<RichBlock.Cell>> rows = new ArrayList<>();

    /** For the column where a cell begins that reaches down: how many rows more. */
    private final int[] reach = new int[MOST_COLUMNS];

    private final int[] width = new int[MOST_COLUMNS];
    private List<RichBlock.Cell> row = new ArrayList<>();
    private int column;

    /** The table with its caption before it; nothing of one without cells. */
    static List<RichBlock> read(Element table) {
        List<RichBlock> blocks = new ArrayList<>();
        for (Element caption : own(table, "caption")) {
            blocks.addAll(RichReader.ofCell(caption));
        }
        RichTable laidOut = new RichTable();
        List<Element> rows = own(table, "tr");
        for (int i = 0; i < rows.size(); i++) {
            laidOut.addRow(rows.get(i), rows.size() - i);
        }
        if (!laidOut.rows.isEmpty()) {
            blocks.add(laidOut.done());
        }
        return blocks;
    }

    /** Not those of tables in its cells. */
    private static List<Element> own(Element table, String name) {
        return table.getElementsByTag(name).stream()
                .filter(element -> element.closest("table") == table)
                .toList();
    }

    private void addRow(Element source, int rowsLeft) {
        row = new ArrayList<>();
        column = 0;
        for (Element cell : source.children()) {
            if (CELLS.contains(cell.normalName())) {
                goOn();
                addCell(cell, rowsLeft);
            }
        }
        finishRow();
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    /** Over places that cells above reach into. */
    private void goOn() {
        while (column < MOST_COLUMNS && reach[column] > 0) {
            row.add(empty(width[column], RichBlock.Down.GOES_ON));
            reach[column]--;
            column += width[column];
        }
    }

    private void addCell(Element cell, int rowsLeft) {
        List<RichBlock> blocks = RichReader.ofCell(cell);
        if (column >= MOST_COLUMNS) {
            row.get(row.size() - 1).blocks().addAll(blocks);
            return;
        }
        int columns = Math.min(number(cell, "colspan"), freeColumns());
        int down = Math.min(number(cell, "rowspan"), rowsLeft);
        reach[column] = down - 1;
        width[column] = columns;
        row.add(
                new RichBlock.Cell(
                        blocks,
                        columns,
                        cell.normalName().equals("th"),
                        down > 1 ? RichBlock.Down.STARTS : RichBlock.Down.ALONE));
        column += columns;
    }

    private int freeColumns() {
        int end = column + 1;
        while (end < MOST_COLUMNS && reach[end] == 0) {
            end++;
        }
        return end - column;
    }

    private void finishRow() {
        goOn();
        for (int i = column + 1; i < MOST_COLUMNS; i++) {
            if (reach[i] > 0 && i > column) {
                row.add(empty(i - column, RichBlock.Down.ALONE));
                column = i;
                goOn();
            }
        }
    }

    private RichBlock.Table done() {
        int columns = rows.stream().mapToInt(RichTable::columns).max().orElse(0);
        for (List<RichBlock.Cell> each : rows) {
            if (columns(each) < columns) {
                each.add(empty(columns - columns(each), RichBlock.Down.ALONE));
            }
        }
        return new RichBlock.Table(columns, rows);
    }

    private static int columns(List<RichBlock.Cell> row) {
        return row.stream().mapToInt(RichBlock.Cell::columns).sum();
    }

    private static RichBlock.Cell empty(int columns, RichBlock.Down down) {
        return new RichBlock.Cell(new ArrayList<>(), columns, false, down);
    }

    private static int number(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        return written.matches("[1-9]\\d{0,4}") ? Integer.parseInt(written) : 1;
    }
}
