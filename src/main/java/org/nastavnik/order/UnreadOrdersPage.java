package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;

/** Who has not read which order yet. */
public record UnreadOrdersPage(String year, List<Line> lines) {

    public record Line(
            long id, String number, LocalDate date, String title, List<String> persons) {}
}
