package org.nastavnik.pairing;

import java.util.List;

/** Whom the psychologist is asked to talk with, and who found no mentor. */
public record InterviewListPage(List<Line> asked, List<Line> unmatched) {

    /**
     * @param path where more about the person stands
     */
    public record Line(long personId, String name, String post, String path) {}
}
