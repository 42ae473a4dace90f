package org.nastavnik.docx;

/** The columns of one printed table whose number hangs on the data. */
final class Grid {

    private final int[] widths;
    private final int[] printed;
    private int column;
    private int span;
    private int width;

    /**
     * @param widths of all printed columns
     * @param printed for each border between columns of the template, how many columns stand before
     *     it in print
     */
    Grid(int[] widths, int[] printed) {
        this.widths = widths;
        this.printed = printed;
    }

    int[] widths() {
        return widths;
    }

    void startRow(int border) {
        column = printed[border];
    }

    /** How many columns are left of the row up to this border of the template. */
    int missing(int border) {
        return Math.max(0, printed[border] - column);
    }

    /** False where nothing is left of the cell. */
    boolean enter(int from, int to, boolean repeated) {
        return enter(repeated ? to - from : printed[to] - printed[from]);
    }

    boolean enter(int columns) {
        span = columns;
        width = 0;
        for (int i = 0; i < columns; i++) {
            width += widths[Math.min(column++, widths.length - 1)];
        }
        return columns > 0;
    }

    int span() {
        return span;
    }

    int width() {
        return width;
    }
}
