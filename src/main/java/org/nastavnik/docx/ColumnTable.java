package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** A table with repeated columns: counts them before its first row is printed. */
record ColumnTable(ColumnPlan plan, List<Step> table) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Grid grid = plan.measure(rendering.scope());
        if (grid.widths().length > 0) {
            Grid outer = rendering.enterGrid(grid);
            Step.runAll(table, rendering);
            rendering.enterGrid(outer);
        }
    }
}
