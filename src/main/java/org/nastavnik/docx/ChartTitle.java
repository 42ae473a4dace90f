package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** The title of a chart, where its data has one. */
record ChartTitle(List<Step> title) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        if (rendering.scope().current() instanceof ChartData data && !data.title().isBlank()) {
            Step.runAll(title, rendering);
        }
        ChartFact.NO_AUTOMATIC_TITLE.run(rendering);
    }
}
