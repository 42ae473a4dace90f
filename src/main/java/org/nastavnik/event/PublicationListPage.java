package org.nastavnik.event;

import java.util.List;

public record PublicationListPage(String year, List<Line> publications, boolean mayWrite) {

    /**
     * @param lacking how many of those named have no consent today: theirs was withdrawn since
     */
    public record Line(long id, Publication.Facts facts, int lacking) {}
}
