package org.nastavnik.overview;

import java.util.List;
import org.nastavnik.pairing.UnitLine;

/**
 * The mentor's or mentee's first page.
 *
 * @param tasks of «Школа наставника» that are still mine to hand in
 * @param surveys how many questionnaires wait for an answer
 */
public record MemberPage(List<Pair> pairs, boolean mayAsk, long tasks, long surveys) {

    /**
     * My pair or group.
     *
     * @param mentor I am its mentor today
     * @param planState message key of the plan's state
     * @param awaits message keys of what is mine to do, with where to do it
     */
    public record Pair(
            UnitLine unit,
            boolean mentor,
            boolean working,
            int done,
            int total,
            String planState,
            List<Meeting> meetings,
            List<Await> awaits) {}

    public record Meeting(String date, String topic, boolean confirmed) {}

    public record Await(String key, String path) {}
}
