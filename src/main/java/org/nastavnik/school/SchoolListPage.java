package org.nastavnik.school;

import java.util.List;

/**
 * @param courseLinked the course of this launch is said to belong to the city or to a school
 * @param archived reorganised ones, which are only read
 * @param mayAdd enters schools and changes their cards
 */
public record SchoolListPage(
        List<Line> schools, boolean courseLinked, List<Line> archived, boolean mayAdd) {

    public record Line(long id, String shortName, String city, int curators) {}
}
