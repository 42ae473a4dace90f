package org.nastavnik.monitoring;

import java.util.List;

/**
 * The list behind a number.
 *
 * @param indicator its official name
 * @param number which number of it, in words
 */
public record IndicatorRowsPage(
        int startYear, String year, String indicator, String number, List<Row> rows) {

    /**
     * @param detail post, class, or how far it is done; "" for nothing
     */
    public record Row(String name, String detail) {}
}
