package org.nastavnik.pairing;

import java.util.List;

public record RequestListPage(List<Line> requests, boolean mayEdit) {

    /** A request as the base of mentees shows it. */
    public record Line(
            long personId, String name, String post, String form, String need, String state) {}
}
