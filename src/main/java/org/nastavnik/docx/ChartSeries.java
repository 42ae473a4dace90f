package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * The series of one plot of a chart: each in the look of one of the template's, in turn.
 *
 * @param own which looks of the whole chart are those of this plot
 * @param all how many the whole chart has
 */
record ChartSeries(List<Integer> own, List<List<Step>> looks, int all) implements Step {

    /** One series of the data. */
    record At(ChartData data, int series) {}

    @Override
    public void run(Rendering rendering) throws IOException {
        if (rendering.scope().current() instanceof ChartData data) {
            for (int i = 0; i < data.series().size(); i++) {
                int look = own.indexOf(i % all);
                if (look >= 0) {
                    rendering.scope().push(new At(data, i), null);
                    Step.runAll(looks.get(look), rendering);
                    rendering.scope().pop();
                }
            }
        }
    }
}
