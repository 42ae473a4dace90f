package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.pairing.MatchFixtures.matching;
import static org.nastavnik.pairing.MatchFixtures.mentor;
import static org.nastavnik.pairing.MatchFixtures.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MatchBond.Obstacle;

class MatchingTest {

    @Nested
    class WholeSet {

        @Test
        void isBetterThanFirstComeFirstServed() {
            int[][] points = {{90, 80}, {85, 10}};

            int[] found = BestPairs.of(points, new int[] {1, 1});

            assertThat(found).containsExactly(1, 0);
        }

        @Test
        void leavesNobodyAloneForTheSakeOfPoints() {
            int[][] points = {{100, 1}, {1, BestPairs.NEVER}};

            assertThat(BestPairs.of(points, new int[] {1, 1})).containsExactly(1, 0);
        }

        @Test
        void givesAMentorAsManyAsHeHasPlaces() {
            int[][] points = {{50}, {60}, {40}};

            assertThat(BestPairs.of(points, new int[] {2})).containsExactly(0, 0, BestPairs.NOBODY);
        }

        @Test
        void isTheBestOfAllThatCanBeTried() {
            Random random = new Random(7);
            for (int round = 0; round < 60; round++) {
                int[][] points = random(random, 5, 4);
                int[] places = {1, 2, 0, 1};

                int[] found = BestPairs.of(points, places);

                assertThat(total(points, found)).isEqualTo(bestOfAll(points, places, 0));
            }
        }

        @Test
        void ofNobodyIsNothing() {
            assertThat(matching().best(List.of(), List.of(mentor(1, 3, "урок")))).isEmpty();
            assertThat(matching().best(List.of(request(1, "урок")), List.of())).isEmpty();
        }

        @Test
        void doesNotDependOnTheOrderInWhichPeopleAreNamed() {
            List<MatchOffer> offers = new ArrayList<>();
            List<MatchNeed> needs = new ArrayList<>();
            IntStream.range(0, 20)
                    .forEach(
                            i -> {
                                offers.add(mentor(i, 1 + i % 2, "урок"));
                                needs.add(request(100 + i, "урок"));
                            });
            Map<Long, Long> first = pairs(needs, offers);

            Collections.shuffle(offers, new Random(1));
            Collections.shuffle(needs, new Random(2));

            assertThat(pairs(needs, offers)).isEqualTo(first);
        }

        private static Map<Long, Long> pairs(List<MatchNeed> needs, List<MatchOffer> offers) {
            return matching().best(needs, offers).stream()
                    .collect(
                            Collectors.toMap(
                                    pick -> pick.need().request(),
                                    pick -> pick.offer().side().person()));
        }

        private static int[][] random(Random random, int asks, int gives) {
            int[][] points = new int[asks][gives];
            for (int[] row : points) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(4) == 0 ? BestPairs.NEVER : random.nextInt(101);
                }
            }
            return points;
        }

        /** Points, and a thousand for each who is not left alone. */
        private static int total(int[][] points, int[] found) {
            return IntStream.range(0, found.length)
                    .filter(i -> found[i] != BestPairs.NOBODY)
                    .map(i -> 1000 + points[i][found[i]])
                    .sum();
        }

        private static int bestOfAll(int[][] points, int[] places, int from) {
            if (from == points.length) {
                return 0;
            }
            int best = bestOfAll(points, places, from + 1);
            for (int i = 0; i < places.length; i++) {
                if (places[i] > 0 && points[from][i] != BestPairs.NEVER) {
                    places[i]--;
                    int with = 1000 + points[from][i] + bestOfAll(points, places, from + 1);
                    places[i]++;
                    best = Math.max(best, with);
                }
            }
            return best;
        }
    }

    @Nested
    class Obstacles {

        @Test
        void nobodyIsHisOwnMentor() {
            assertThat(matching().obstacle(request(1, ""), mentor(1, 1, "")))
                    .contains(Obstacle.SELF);
        }

        @Test
        void fullMentorIsNotAskedAgain() {
            assertThat(matching().obstacle(request(1, ""), mentor(2, 0, "")))
                    .contains(Obstacle.CAPACITY);
        }

        @Test
        void mentorOfAnotherFormIsNotAsked() {
            MatchOffer other = new MatchOffer(MatchFixtures.side(2, ""), Set.of("PUPIL_PUPIL"), 1);

            assertThat(matching().obstacle(request(1, ""), other)).contains(Obstacle.FORM);
        }

        @Test
        void whoDoesNotFitTheFormIsNotProposed() {
            Matching strict = new Matching((need, offer) -> false, (a, b) -> MatchBond.NONE);

            assertThat(strict.obstacle(request(1, ""), mentor(2, 1, ""))).contains(Obstacle.KIND);
        }

        @Test
        void refusalOfEitherSideForbidsEvenTheBestPair() {
            Matching refused =
                    new Matching(
                            (need, offer) -> true,
                            (mentor, mentee) -> new MatchBond(1, 1, Obstacle.MENTEE_REFUSES, true));

            assertThat(refused.best(List.of(request(1, "урок")), List.of(mentor(2, 1, "урок"))))
                    .isEmpty();
        }
    }
}
