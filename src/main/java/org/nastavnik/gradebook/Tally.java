package org.nastavnik.gradebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many scores of a column stand how.
 *
 * @param obstacles what holds the others, and how many
 */
public record Tally(long sent, long waiting, long refused, Map<String, Long> obstacles) {

    /**
     * @param rows state, obstacle, count
     */
    static Tally of(List<Object[]> rows) {
        long[] counts = new long[OutgoingScore.State.values().length];
        Map<String, Long> obstacles = new LinkedHashMap<>();
        for (Object[] row : rows) {
            long count = ((Number) row[2]).longValue();
            counts[((OutgoingScore.State) row[0]).ordinal()] += count;
            if (row[1] instanceof Obstacle obstacle) {
                obstacles.merge(obstacle.messageKey(), count, Long::sum);
            }
        }
        return new Tally(
                counts[OutgoingScore.State.SENT.ordinal()],
                counts[OutgoingScore.State.WAITING.ordinal()],
                counts[OutgoingScore.State.REFUSED.ordinal()],
                obstacles);
    }

    public boolean isEmpty() {
        return sent + waiting + refused == 0;
    }
}
