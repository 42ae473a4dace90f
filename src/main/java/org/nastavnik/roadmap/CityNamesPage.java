package org.nastavnik.roadmap;

import org.nastavnik.site.Problems;

/** The form that begins the municipality's road map, or changes whose it is. */
public record CityNamesPage(CityNamesForm form, Problems problems) {}
