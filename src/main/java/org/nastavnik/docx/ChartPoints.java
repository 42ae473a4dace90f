package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * Points of a series with looks of their own, the slices of a pie above all; in turn, for as many
 * as the data has.
 *
 * @param looks what follows the number of the point
 */
record ChartPoints(List<String> looks) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        if (rendering.scope().current() instanceof ChartSeries.At at) {
            for (int i = 0; i < at.data().categories().size(); i++) {
                String look = looks.get(i % looks.size());
                rendering.markup("<c:dPt><c:idx val=\"" + i + "\"/>" + look + "</c:dPt>");
            }
        }
    }
}
