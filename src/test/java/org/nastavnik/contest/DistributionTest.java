package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static Distribution.Work work(long id, Long... barred) {
        return new Distribution.Work(id, Set.of(barred), Set.of());
    }

    private static Map<Long, Long> loads(Map<Long, Set<Long>> dealt) {
        return dealt.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void givesEachWorkItsExpertsAndEachExpertAsMuch() {
        List<Distribution.Work> works =
                LongStream.rangeClosed(1, 10).mapToObj(id -> work(id)).toList();

        Map<Long, Set<Long>> dealt = new Distribution(List.of(1L, 2L, 3L, 4L, 5L), 2).of(works);

        assertThat(dealt.values()).hasSize(10).allMatch(experts -> experts.size() == 2);
        assertThat(loads(dealt).values()).containsOnly(4L);
    }

    @Test
    void givesNobodyAWorkOfHisOwnSchool() {
        List<Distribution.Work> works =
                List.of(work(1, 1L), work(2, 1L), work(3, 2L), work(4, 2L), work(5));

        Map<Long, Set<Long>> dealt = new Distribution(List.of(1L, 2L, 3L), 2).of(works);

        assertThat(dealt.get(1L)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(dealt.get(2L)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(dealt.get(3L)).containsExactlyInAnyOrder(1L, 3L);
        assertThat(dealt.get(4L)).containsExactlyInAnyOrder(1L, 3L);
        assertThat(dealt.get(5L)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void levelsAlongChainsWhereNoSingleMoveHelps() {
        // 1 may take only the works of 2, and 2 only those of 3
        List<Distribution.Work> works =
                List.of(work(1, 1L), work(2, 1L), work(3, 1L), work(4, 3L), work(5, 3L));

        Map<Long, Set<Long>> dealt = new Distribution(List.of(1L, 2L, 3L), 1).of(works);

        assertThat(loads(dealt).values()).containsExactlyInAnyOrder(2L, 2L, 1L);
    }

    @Test
    void staysFairWhateverIsBarred() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Long> experts = LongStream.rangeClosed(1, 6).boxed().toList();
            List<Distribution.Work> works =
                    LongStream.rangeClosed(1, 20)
                            .mapToObj(id -> work(id, 1 + random.nextLong(6)))
                            .toList();

            Map<Long, Set<Long>> dealt = new Distribution(experts, 2).of(works);

            assertThat(works)
                    .allSatisfy(
                            work ->
                                    assertThat(dealt.get(work.id()))
                                            .hasSize(2)
                                            .doesNotContainAnyElementsOf(work.barred()));
            LongSummaryStatistics spread =
                    loads(dealt).values().stream().mapToLong(n -> n).summaryStatistics();
            assertThat(spread.getMax() - spread.getMin()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void addsOnlyWhatIsMissingAndCountsWhatIsHeld() {
        Distribution.Work held = new Distribution.Work(1, Set.of(), Set.of(1L, 2L));
        Distribution.Work lacking = new Distribution.Work(2, Set.of(), Set.of(1L));

        Map<Long, Set<Long>> dealt =
                new Distribution(List.of(1L, 2L, 3L), 2).of(List.of(held, lacking));

        assertThat(dealt.get(1L)).isEmpty();
        assertThat(dealt.get(2L)).containsExactly(3L);
    }

    @Test
    void givesWhatItHasWhereExpertsAreTooFew() {
        Map<Long, Set<Long>> dealt =
                new Distribution(List.of(1L, 2L), 2).of(List.of(work(1, 1L), work(2, 1L, 2L)));

        assertThat(dealt.get(1L)).containsExactly(2L);
        assertThat(dealt.get(2L)).isEmpty();
    }
}
