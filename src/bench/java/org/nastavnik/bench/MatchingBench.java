package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.nastavnik.pairing.MatchBond;
import org.nastavnik.pairing.MatchNeed;
import org.nastavnik.pairing.MatchOffer;
import org.nastavnik.pairing.MatchSide;
import org.nastavnik.pairing.Matching;
import org.nastavnik.pairing.Topics;
import org.nastavnik.people.AffiliationKind;

/** Mentors for many who wait, beside a floor that takes for each in turn the best who is left. */
final class MatchingBench {

    private static final String GREEDY = "floor-greedy";
    private static final String FORM = "TEACHER_TEACHER";
    private static final int WORDS = 60;
    private static final int WARM_UPS = 3;
    private static final int RUNS = 9;

    private final Random random = new Random(41);
    private final ResultTable table;
    private final Matching matching = new Matching((need, offer) -> true, this::bond);
    private final Map<Long, MatchBond> bonds = new HashMap<>();

    private MatchingBench(ResultTable table) {
        this.table = table;
    }

    static void run(ResultTable table) throws Exception {
        new MatchingBench(table).measure("300x300", 300, 1);
        new MatchingBench(table).measure("300x100-places-of-3", 100, 3);
        new MatchingBench(table).measure("60x60", 60, 1);
    }

    private void measure(String work, int mentors, int places) throws Exception {
        int mentees = mentors * places;
        List<MatchOffer> offers =
                IntStream.range(0, mentors)
                        .mapToObj(i -> new MatchOffer(side(i), Set.of(FORM), places))
                        .toList();
        List<MatchNeed> needs =
                IntStream.range(0, mentees)
                        .mapToObj(i -> new MatchNeed(i, side(mentors + i), FORM))
                        .toList();
        add(work, OURS, matching.best(needs, offers));
        add(work, GREEDY, greedy(needs, offers));
        time(work, OURS, () -> matching.best(needs, offers).size());
        time(work, GREEDY, () -> greedy(needs, offers).size());
    }

    private void add(String work, String engine, List<Matching.Pick> picks) {
        table.add(work, engine, "pairs", picks.size());
        table.add(work, engine, "points", picks.stream().mapToInt(p -> p.score().points()).sum());
    }

    private void time(String work, String engine, Timings.Work run) throws Exception {
        Timings times = Timings.of(WARM_UPS, RUNS, run);
        table.add(work, engine, "median_ms", times.median());
    }

    private List<Matching.Pick> greedy(List<MatchNeed> needs, List<MatchOffer> offers) {
        int[] left = offers.stream().mapToInt(MatchOffer::places).toArray();
        List<Matching.Pick> picks = new ArrayList<>();
        for (MatchNeed need : needs) {
            int best = best(need, offers, left);
            if (best >= 0) {
                left[best]--;
                MatchOffer offer = offers.get(best);
                picks.add(new Matching.Pick(need, offer, matching.score(need, offer)));
            }
        }
        return picks;
    }

    private int best(MatchNeed need, List<MatchOffer> offers, int[] left) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0 && matching.obstacle(need, offers.get(i)).isEmpty()) {
                int points = matching.score(need, offers.get(i)).points();
                if (points > most) {
                    most = points;
                    best = i;
                }
            }
        }
        return best;
    }

    /** One in twenty pairs likes one another, one in ten will not work together. */
    private MatchBond bond(long mentor, long mentee) {
        return bonds.computeIfAbsent(mentor * 1_000_003 + mentee, key -> drawn());
    }

    private MatchBond drawn() {
        int chance = random.nextInt(20);
        if (chance < 2) {
            return new MatchBond(0, 0, MatchBond.Obstacle.MENTEE_REFUSES, false);
        }
        return chance == 2
                ? new MatchBond(1 + random.nextInt(3), 1 + random.nextInt(3), null, false)
                : MatchBond.NONE;
    }

    private MatchSide side(long person) {
        return new MatchSide(
                person,
                AffiliationKind.TEACHER,
                words(5),
                words(3),
                Set.of(random.nextBoolean() ? "IN_PERSON" : "REMOTE"),
                Set.of("group" + random.nextInt(4)),
                null);
    }

    private Topics words(int count) {
        return Topics.of(
                random.ints(count, 0, WORDS).mapToObj(number -> "topic" + number + "x").toList());
    }
}
