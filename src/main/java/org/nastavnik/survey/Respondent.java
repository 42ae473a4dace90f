package org.nastavnik.survey;

/** Who is to be asked, and as what. */
record Respondent(long personId, Side side) {}
