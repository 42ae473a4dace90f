package org.nastavnik.survey;

import org.nastavnik.site.Problems;

/** Where a code is typed. */
public record CodeEntryPage(String typed, Problems problems) {}
