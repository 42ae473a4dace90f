package org.nastavnik.docx;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a native chart; the chart of the template whose alternative text is the tag keeps
 * its look and gets this data, the sheet behind it too.
 *
 * @param categories names along the axis, or of the slices
 */
public record ChartData(String title, List<String> categories, List<Series> series) {

    /**
     * @param values one for each category; null where nothing was measured
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {}
}
