package org.nastavnik.roster;

import org.nastavnik.site.Problems;

/**
 * Before the list is read.
 *
 * @param whole the course is the school's own, so that everybody in it is shown
 */
public record RosterPage(boolean whole, String surname, Problems problems) {}
