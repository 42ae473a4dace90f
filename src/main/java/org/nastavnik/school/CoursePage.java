package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;

/**
 * @param known the course is said to belong to the city or to a school
 */
public record CoursePage(
        boolean known, List<Option> schools, List<Mapping> groups, String myGroups) {

    /** A group of the course and its school. */
    public record Mapping(String groupId, String school) {}
}
