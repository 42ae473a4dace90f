package org.nastavnik.roadmap;

import java.util.List;
import org.nastavnik.site.Problems;

/** There is no road map of the year yet. */
public record RoadMapStartPage(
        String year, boolean mayStart, List<YearLink> years, Problems problems) {}
