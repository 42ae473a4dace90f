package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * A table with repeated columns: counts them before its first row is printed.
 *
 * @param plans of its rows with such columns
 */
record ColumnTable(List<ColumnPlan> plans, List<Step> table) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Grid grid = plans.get(0).withoutColumns();
        for (ColumnPlan plan : plans) {
            Grid ofRow = plan.measure(rendering.scope());
            boolean wider = ofRow != null && ofRow.widths().length > grid.widths().length;
            grid = ofRow != null && wider ? ofRow : grid;
        }
        if (grid.widths().length > 0) {
            Grid outer = rendering.enterGrid(grid);
            Step.runAll(table, rendering);
            rendering.enterGrid(outer);
        }
    }
}
