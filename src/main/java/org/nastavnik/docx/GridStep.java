package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** What a table with repeated columns prints or counts on its way. */
interface GridStep extends Step {

    void run(Grid grid, Rendering rendering) throws IOException;

    @Override
    default void run(Rendering rendering) throws IOException {
        run(rendering.grid(), rendering);
    }

    /** The definitions of all columns. */
    record Columns(List<Step> column) implements GridStep {
        @Override
        public void run(Grid grid, Rendering rendering) throws IOException {
            grid.startRow(0);
            for (int i = 0; i < grid.widths().length; i++) {
                grid.enter(1);
                Step.runAll(column, rendering);
            }
        }
    }

    record RowStart(int border) implements GridStep {
        @Override
        public void run(Grid grid, Rendering rendering) {
            grid.startRow(border);
        }
    }

    /** Empty cells where the row has fewer items than the head of its table. */
    record RowEnd(int border, List<Step> cell) implements GridStep {
        @Override
        public void run(Grid grid, Rendering rendering) throws IOException {
            for (int missing = grid.missing(border); missing > 0; missing--) {
                grid.enter(1);
                Step.runAll(cell, rendering);
            }
        }
    }

    /** A cell that goes where none of its columns is left. */
    record Cell(int from, int to, boolean repeated, List<Step> cell) implements GridStep {
        @Override
        public void run(Grid grid, Rendering rendering) throws IOException {
            if (grid.enter(from, to, repeated)) {
                Step.runAll(cell, rendering);
            }
        }
    }

    record Width() implements GridStep {
        @Override
        public void run(Grid grid, Rendering rendering) throws IOException {
            rendering.text(Integer.toString(grid.width()));
        }
    }

    record Span() implements GridStep {
        @Override
        public void run(Grid grid, Rendering rendering) throws IOException {
            rendering.text(Integer.toString(grid.span()));
        }
    }
}
