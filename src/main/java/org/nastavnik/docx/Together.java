package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** Steps that are held back or left out as one. */
record Together(List<Step> steps) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Step.runAll(steps, rendering);
    }
}
