package org.nastavnik.pairing;

import java.util.List;

public record MentorListPage(List<Line> mentors, boolean mayEdit) {

    /**
     * @param busy mentees in agreed and working units
     */
    public record Line(
            long personId,
            String name,
            String post,
            String form,
            String state,
            int busy,
            int maxMentees) {}
}
