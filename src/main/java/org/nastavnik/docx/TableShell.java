package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * A table all of whose rows stand in sections: Word refuses one without rows, so it goes with them.
 */
record TableShell(Step opening, List<Step> rows, Segment closing) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        rendering.hold(opening);
        Step.runAll(rows, rendering);
        if (!rendering.dropHeld(opening)) {
            rendering.constant(closing);
        }
    }
}
