package org.nastavnik.bench;

import java.util.ArrayList;
import java.util.List;

/** Rounds until five cost no less than the five before: a compiler must have had its time. */
final class WarmUp {

    static final double LONGEST = 360;
    private static final double SHORTEST = 60;
    private static final int COMPARED = 5;
    private static final double STEADY = 0.97;

    /**
     * @param cost of one piece of work, in any unit
     */
    record Round(double seconds, double cost) {}

    interface Rounds {

        Round next() throws Exception;
    }

    private WarmUp() {}

    /**
     * @param longest seconds after which it ends in any case
     */
    static void by(Rounds rounds, double longest) throws Exception {
        List<Double> costs = new ArrayList<>();
        double shortest = Math.min(SHORTEST, longest);
        double seconds = 0;
        while (seconds < shortest || (!isWarm(costs) && seconds < longest)) {
            Round round = rounds.next();
            seconds += round.seconds();
            costs.add(round.cost());
        }
    }

    private static boolean isWarm(List<Double> costs) {
        int rounds = costs.size();
        return rounds >= 2 * COMPARED
                && sum(costs.subList(rounds - COMPARED, rounds))
                        > STEADY * sum(costs.subList(rounds - 2 * COMPARED, rounds - COMPARED));
    }

    private static double sum(List<Double> costs) {
        return costs.stream().mapToDouble(Double::doubleValue).sum();
    }
}
