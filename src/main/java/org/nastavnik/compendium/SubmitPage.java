package org.nastavnik.compendium;

import org.nastavnik.site.Problems;

public record SubmitPage(String year, int versionNo, Problems problems) {}
