package org.nastavnik.roadmap;

import java.util.List;
import org.nastavnik.site.Problems;

public record CityTargetsPage(List<Integer> years, List<Line> lines, Problems problems) {

    /**
     * @param cells one for each year
     */
    public record Line(String name, List<Cell> cells) {}

    /**
     * @param carried what holds where the field is empty; "" for nothing
     */
    public record Cell(String field, String value, String carried) {}
}
