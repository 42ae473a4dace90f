package org.nastavnik.school;

import org.nastavnik.site.Problems;

public record SchoolImportPage(String text, Problems problems) {}
