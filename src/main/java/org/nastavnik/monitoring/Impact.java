package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nastavnik.survey.Median;
import org.nastavnik.survey.Score;

/**
 * How a parameter of the participants has changed between entry and exit; only those measured twice
 * count.
 *
 * @param fallIsGood as of anxiety
 * @param n who was measured twice
 * @param few too few to be told
 * @param entry mean, null where they are few
 * @param exit mean, null where they are few
 * @param change of the means as printed
 * @param significance null below ten persons
 * @param missing null where everybody was measured twice
 */
public record Impact(
        String parameter,
        boolean fallIsGood,
        int n,
        boolean few,
        @Nullable BigDecimal entry,
        @Nullable BigDecimal exit,
        @Nullable BigDecimal change,
        @Nullable Significance significance,
        @Nullable Missing missing) {

    private static final int LEAST_FOR_TEST = 10;
    private static final BigDecimal CHANCE = new BigDecimal("0.05");

    /** One person; null where not measured. */
    public record Pair(@Nullable BigDecimal entry, @Nullable BigDecimal exit) {

        boolean isWhole() {
            return entry != null && exit != null;
        }

        BigDecimal difference() {
            return Objects.requireNonNull(exit).subtract(Objects.requireNonNull(entry));
        }
    }

    /**
     * @param p of the sign test, null where it rounds to nothing
     * @param ranked p of Wilcoxon's test, null where it rounds to nothing
     * @param significant the change is hardly chance, by Wilcoxon's test
     * @param better more was gained than lost
     */
    public record Significance(
            BigDecimal medianEntry,
            BigDecimal medianExit,
            int gained,
            int same,
            int lost,
            @Nullable BigDecimal p,
            @Nullable BigDecimal ranked,
            boolean significant,
            boolean better) {}

    /** Who was measured once only. */
    public record Missing(int entry, int exit) {}

    public static Impact of(String parameter, boolean fallIsGood, List<Pair> persons) {
        List<Pair> twice = persons.stream().filter(Pair::isWhole).toList();
        Score entry = Score.of(values(twice, Pair::entry));
        Score exit = Score.of(values(twice, Pair::exit));
        return new Impact(
                parameter,
                fallIsGood,
                twice.size(),
                entry.few(),
                entry.mean(),
                exit.mean(),
                difference(entry.mean(), exit.mean()),
                twice.size() < LEAST_FOR_TEST ? null : significance(twice, fallIsGood),
                missing(persons));
    }

    static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : to.subtract(from);
    }

    private static List<BigDecimal> values(
            List<Pair> twice, Function<Pair, @Nullable BigDecimal> value) {
        return twice.stream().map(pair -> Objects.requireNonNull(value.apply(pair))).toList();
    }

    private static Significance significance(List<Pair> twice, boolean fallIsGood) {
        List<BigDecimal> differences = twice.stream().map(Pair::difference).toList();
        int up = (int) differences.stream().filter(d -> d.signum() > 0).count();
        int down = (int) differences.stream().filter(d -> d.signum() < 0).count();
        BigDecimal ranked = SignedRankTest.probability(differences);
        return new Significance(
                Median.of(values(twice, Pair::entry)),
                Median.of(values(twice, Pair::exit)),
                fallIsGood ? down : up,
                twice.size() - up - down,
                fallIsGood ? up : down,
                told(SignTest.probability(up, down)),
                told(ranked),
                ranked.compareTo(CHANCE) < 0,
                SignedRankTest.isRise(differences) != fallIsGood);
    }

    private static @Nullable BigDecimal told(BigDecimal probability) {
        return probability.signum() == 0 ? null : probability;
    }

    private static @Nullable Missing missing(List<Pair> persons) {
        int entry =
                (int) persons.stream().filter(p -> p.entry() == null && p.exit() != null).count();
        int exit =
                (int) persons.stream().filter(p -> p.entry() != null && p.exit() == null).count();
        return entry + exit == 0 ? null : new Missing(entry, exit);
    }
}
