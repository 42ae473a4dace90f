package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Ranking OF_FIFTY = new Ranking(BigDecimal.valueOf(50));

    private static Ranking.Marked work(String code, @Nullable String... marks) {
        return ofExperts(2, code, marks);
    }

    private static Ranking.Marked ofExperts(int expected, String code, @Nullable String... marks) {
        return new Ranking.Marked(
                1,
                expected,
                code,
                "Практика",
                decimal(marks[0]),
                decimal(marks[1]),
                decimal(marks[2]));
    }

    private static @Nullable BigDecimal decimal(@Nullable String mark) {
        return mark == null ? null : new BigDecimal(mark);
    }

    private static List<ScoreSummary.Work> ranked(List<Ranking.Marked> works) {
        return OF_FIFTY.of(works).stream().map(Ranking.Ranked::work).toList();
    }

    @Test
    void putsTheBestFirstAndLetsEqualsShareAPlace() {
        List<ScoreSummary.Work> works =
                ranked(
                        List.of(
                                work("А", "38", "41", null),
                                work("Б", "30", "31", null),
                                work("В", "42.5", "44", null),
                                work("Г", "41", "38", null)));

        assertThat(works)
                .extracting(
                        ScoreSummary.Work::code, ScoreSummary.Work::mean, ScoreSummary.Work::place)
                .containsExactly(
                        tuple("В", new BigDecimal("43.25"), "1"),
                        tuple("А", new BigDecimal("39.50"), "2–3"),
                        tuple("Г", new BigDecimal("39.50"), "2–3"),
                        tuple("Б", new BigDecimal("30.50"), "4"));
    }

    @Test
    void asksForAThirdExpertWhereMarksAreFarApart() {
        ScoreSummary.Work work = ranked(List.of(work("А", "45", "29.5", null))).get(0);

        assertThat(work.asksThird()).isTrue();
        assertThat(work.mean()).isNull();
        assertThat(work.place()).isNull();
    }

    @Test
    void doesNotAskAtThirtyPercent() {
        assertThat(ranked(List.of(work("А", "45", "30", null))).get(0).asksThird()).isFalse();
    }

    @Test
    void takesTheMeanOfAllThree() {
        ScoreSummary.Work work = ranked(List.of(work("А", "47", "29", "41"))).get(0);

        assertThat(work.mean()).isEqualTo(new BigDecimal("39.00"));
        assertThat(work.spread()).isEqualTo(new BigDecimal("18"));
    }

    @Test
    void waitsForTheSecondMark() {
        List<ScoreSummary.Work> works =
                ranked(List.of(work("А", "50", null, null), work("Б", "10", "10", null)));

        assertThat(works)
                .extracting(ScoreSummary.Work::code, ScoreSummary.Work::place)
                .containsExactly(tuple("Б", "1"), tuple("А", null));
    }

    @Test
    void hasNoMeanWhileAnExpertIsStillToMark() {
        ScoreSummary.Work work = ranked(List.of(ofExperts(3, "А", "40", "41", null))).get(0);

        assertThat(work.mean()).isNull();
        assertThat(work.asksThird()).isFalse();
    }
}
