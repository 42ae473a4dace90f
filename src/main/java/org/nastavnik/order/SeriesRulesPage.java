package org.nastavnik.order;

import java.util.List;
import org.nastavnik.site.Problems;

/** In which series the school numbers each type of order. */
public record SeriesRulesPage(List<Line> lines, Problems problems) {

    /**
     * @param usual what holds where the school says nothing
     */
    public record Line(String type, String series, String usual) {}
}
