package org.nastavnik.event;

import java.util.List;

public record EventListPage(String year, List<Line> events, boolean mayWrite) {

    public record Line(long id, ProgrammeEvent.Facts facts) {}
}
