package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All schools, and what they have sent for a year. */
public record TransferReceivedPage(
        String year,
        int startYear,
        int received,
        List<Row> schools,
        List<IndicatorPage.Other> others) {

    /**
     * @param last null where the school has sent nothing
     */
    public record Row(String school, TransferPage.@Nullable Line last) {}
}
