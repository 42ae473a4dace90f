package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;

/** The councils of a school year that spoke of mentoring. */
public record CouncilListPage(String year, List<Line> minutes, boolean mayWrite) {

    public record Line(long id, String number, LocalDate date, List<String> subjects) {}
}
