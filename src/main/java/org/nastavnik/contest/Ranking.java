package org.nastavnik.contest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the works of a nomination in the order of their means; equal works share their places. */
final class Ranking {

    private static final BigDecimal FAR_APART = new BigDecimal("0.30");

    private final BigDecimal most;

    /**
     * @param most all that a work could have
     */
    Ranking(BigDecimal most) {
        this.most = most;
    }

    /**
     * @param expected how many experts have the work
     */
    record Marked(
            long id,
            int expected,
            String code,
            String title,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second,
            @Nullable BigDecimal third) {}

    /**
     * @param id of the portfolio
     */
    record Ranked(long id, ScoreSummary.Work work) {}

    List<Ranked> of(List<Marked> works) {
        List<Ranked> judged =
                works.stream()
                        .map(work -> new Ranked(work.id(), judged(work)))
                        .sorted(
                                Comparator.comparing(
                                        (Ranked ranked) -> ranked.work().mean(),
                                        Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList();
        List<BigDecimal> means =
                judged.stream()
                        .map(ranked -> ranked.work().mean())
                        .filter(Objects::nonNull)
                        .toList();
        return judged.stream()
                .map(ranked -> new Ranked(ranked.id(), placed(ranked.work(), means)))
                .toList();
    }

    private ScoreSummary.Work judged(Marked work) {
        List<BigDecimal> marks =
                Stream.of(work.first(), work.second(), work.third())
                        .filter(Objects::nonNull)
                        .toList();
        BigDecimal spread = marks.size() < 2 ? null : spread(marks);
        boolean asksThird = marks.size() == 2 && isFarApart(spread(marks));
        return new ScoreSummary.Work(
                work.code(),
                work.title(),
                work.first(),
                work.second(),
                work.third(),
                spread,
                asksThird,
                marks.size() < Math.max(2, work.expected()) || asksThird ? null : mean(marks),
                null);
    }

    private boolean isFarApart(BigDecimal spread) {
        return spread.compareTo(most.multiply(FAR_APART)) > 0;
    }

    private static BigDecimal spread(List<BigDecimal> marks) {
        BigDecimal lowest = marks.stream().reduce(marks.get(0), BigDecimal::min);
        return marks.stream().reduce(lowest, BigDecimal::max).subtract(lowest);
    }

    private static BigDecimal mean(List<BigDecimal> marks) {
        return marks.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
    }

    private static ScoreSummary.Work placed(ScoreSummary.Work work, List<BigDecimal> means) {
        BigDecimal mean = work.mean();
        return new ScoreSummary.Work(
                work.code(),
                work.title(),
                work.first(),
                work.second(),
                work.third(),
                work.spread(),
                work.asksThird(),
                mean,
                mean == null ? null : place(mean, means));
    }

    private static String place(BigDecimal mean, List<BigDecimal> means) {
        long better = means.stream().filter(other -> other.compareTo(mean) > 0).count();
        long equal = means.stream().filter(other -> other.compareTo(mean) == 0).count();
        return equal == 1 ? String.valueOf(better + 1) : better + 1 + "–" + (better + equal);
    }
}
