package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The series of one plot of a chart: each in the look of one of the template's, in turn.
 *
 * @param looks those of this plot, by their place among all of the chart
 * @param all how many looks the whole chart has
 */
record ChartSeries(Map<Integer, List<Step>> looks, int all) implements Step {

    /** One series of the data. */
    record At(ChartData data, int series) {}

    @Override
    public void run(Rendering rendering) throws IOException {
        if (rendering.scope().current() instanceof ChartData data) {
            for (int i = 0; i < data.series().size(); i++) {
                List<Step> look = looks.get(i % all);
                if (look != null) {
                    rendering.scope().push(new At(data, i), null);
                    Step.runAll(look, rendering);
                    rendering.scope().pop();
                }
            }
        }
    }
}
