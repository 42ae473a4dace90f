package org.nastavnik.roadmap;

import org.nastavnik.site.Problems;

/** There is no road map of the year yet. */
public record RoadMapStartPage(String year, boolean mayStart, Problems problems) {}
