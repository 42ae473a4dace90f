package org.nastavnik.docx;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** What a vertically merged cell does in the rows that it reaches over. */
interface MergeStep extends Step {

    /** Before a table: none of its cells is begun. */
    record Reset(Collection<String> cells) implements MergeStep {
        @Override
        public void run(Rendering rendering) {
            rendering.merges().reset(cells);
        }
    }

    /** Before a section over rows: its list begins the cells anew, a mere condition does not. */
    record Start(Expression section, List<String> cells) implements MergeStep {
        @Override
        public void run(Rendering rendering) {
            if (Section.items(section.in(rendering.scope())) != null) {
                rendering.merges().reset(cells);
            }
        }
    }

    record Mark(String cell, List<Step> start, List<Step> next) implements MergeStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            Step.runAll(rendering.merges().isBegun(cell) ? next : start, rendering);
        }
    }

    record Content(String cell, List<Step> start, List<Step> next) implements MergeStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            Step.runAll(rendering.merges().isBegun(cell) ? next : start, rendering);
            rendering.merges().begin(cell);
        }
    }
}
