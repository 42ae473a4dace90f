package org.nastavnik.monitoring;

import java.util.List;

/** What was measured of the reader himself. */
public record OwnMeasurementsPage(List<Row> rows) {

    /**
     * @param by "" where he has answered himself
     */
    public record Row(String year, String what, String moment, String mark, String on, String by) {}
}
