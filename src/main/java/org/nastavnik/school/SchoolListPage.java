package org.nastavnik.school;

import java.util.List;

public record SchoolListPage(List<Line> schools, boolean courseLinked) {

    /**
     * @param curators how many; a school without one is waited for
     */
    public record Line(long id, String shortName, String city, int curators) {}
}
