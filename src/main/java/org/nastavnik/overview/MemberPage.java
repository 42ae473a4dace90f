package org.nastavnik.overview;

import java.util.List;
import org.nastavnik.pairing.UnitLine;

/**
 * The mentor's or mentee's first page.
 *
 * @param mayAsk may say what help he needs
 * @param mayRecall may read what he did himself
 */
public record MemberPage(
        List<Pair> pairs, boolean mayAsk, boolean mayRecall, AwaitingPage awaiting) {

    /**
     * My pair or group.
     *
     * @param mentor I am its mentor today
     * @param planState message key of the plan's state
     */
    public record Pair(
            UnitLine unit,
            boolean mentor,
            boolean working,
            int done,
            int total,
            String planState,
            List<Meeting> meetings) {}

    public record Meeting(String date, String topic, boolean confirmed) {}
}
