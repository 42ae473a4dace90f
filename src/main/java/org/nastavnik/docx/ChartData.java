package org.nastavnik.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a native chart; the chart of the template whose alternative text is the tag keeps
 * its look and gets this data, the sheet behind it too.
 *
 * @param title also the alternative text; a chart with an empty one has none
 * @param categories names along the axis, or of the slices
 * @param series in the looks of the template's series, in turn
 */
public record ChartData(String title, List<String> categories, List<Series> series) {

    /**
     * @param values one for each category; null where nothing was measured
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("one value for each category");
            }
        }
    }
}
