package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.pairing.MatchFixtures.pupil;
import static org.nastavnik.pairing.MatchFixtures.side;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.AffiliationKind;

class MatchScoreTest {

    @Test
    void fullNeedMutualFirstChoiceAndAllElseGiveAHundred() {
        MatchSide mentor = told(1, "Проектирование урока", "шахматы, туризм");
        MatchSide mentee = told(2, "проектирование уроков", "туризмом, шахматами");

        MatchScore score = MatchScore.between(mentor, mentee, new MatchBond(1, 1, null, true));

        assertThat(score.points()).isEqualTo(100);
    }

    @Test
    void strangersOfWhomNothingIsKnownGetHalfOfAgeAndMeeting() {
        MatchScore score = MatchScore.between(side(1, ""), side(2, ""), MatchBond.NONE);

        assertThat(score.points()).isEqualTo(10);
    }

    @Test
    void needIsMetInOtherCasesAndWithoutYo() {
        MatchSide mentor = side(1, "Учёт достижений, классное руководство");
        MatchSide mentee = side(2, "учета достижениями");

        MatchScore score = MatchScore.between(mentor, mentee, MatchBond.NONE);

        assertThat(score.reasons())
                .contains(new MatchReason("need", 40, List.of("учета, достижениями")));
    }

    @Test
    void wordsThatSayNothingDoNotMeet() {
        MatchScore score =
                MatchScore.between(
                        side(1, "Большой опыт работы, помощь"),
                        side(2, "Нужна помощь в работе, нет опыта"),
                        MatchBond.NONE);

        assertThat(score.reasons()).extracting(MatchReason::key).doesNotContain("need");
    }

    @Test
    void abbreviationsMeetThoughTheyAreShort() {
        MatchScore score = MatchScore.between(side(1, "ОГЭ, ИКТ"), side(2, "ИКТ"), MatchBond.NONE);

        assertThat(score.reasons()).contains(new MatchReason("need", 40, List.of("икт")));
    }

    @Test
    void firstChoiceOfOneSideIsHalfOfTheLiking() {
        assertThat(liking(1, 0)).isEqualTo(12);
        assertThat(liking(0, 2)).isEqualTo(7);
        assertThat(liking(1, 2)).isEqualTo(20);
    }

    @Test
    void pupilsOneToThreeClassesApartFitBest() {
        assertThat(classes(9, 7)).isEqualTo(10);
        assertThat(classes(9, 9)).isEqualTo(7);
        assertThat(classes(11, 5)).isEqualTo(5);
    }

    @Test
    void youngerMayMentorTheElder() {
        assertThat(classes(7, 9)).isEqualTo(5);
    }

    @Test
    void reasonsAreReadBackAsTheyWereKept() {
        List<MatchReason> reasons =
                List.of(
                        new MatchReason("need", 40, List.of("урок, икт")),
                        new MatchReason("success", 5, List.of()));

        assertThat(MatchReason.read(MatchReason.kept(reasons))).isEqualTo(reasons);
    }

    private static int liking(int mentors, int mentees) {
        return MatchScore.between(
                                side(1, ""),
                                side(2, ""),
                                new MatchBond(mentors, mentees, null, false))
                        .points()
                - 10;
    }

    private static int classes(int mentor, int mentee) {
        return MatchScore.between(pupil(1, mentor), pupil(2, mentee), MatchBond.NONE).points() - 5;
    }

    private static MatchSide told(long person, String topics, String interests) {
        return new MatchSide(
                person,
                AffiliationKind.TEACHER,
                Topics.of(List.of(topics)),
                Topics.of(List.of(interests)),
                Set.of("IN_PERSON"),
                Set.of("5-7"),
                null);
    }

    @Test
    void reasonsOfTenMenteesFindRoomInAUnit() {
        String topics = "урок, икт, огэ, " + "методическаятема".repeat(20);
        List<MatchScore> scores =
                IntStream.range(0, 10)
                        .mapToObj(
                                i ->
                                        new MatchScore(
                                                i,
                                                List.of(
                                                        MatchReason.of(
                                                                "need", i, topics + ", тема" + i),
                                                        MatchReason.of(
                                                                "interests", 5, topics + i))))
                        .toList();

        MatchScore all = MatchScore.ofAll(scores);

        assertThat(all.reasons()).extracting(MatchReason::key).containsExactly("need", "interests");
        assertThat(all.reasons().get(0).named().get(0)).contains("урок", "тема0", "тема9");
        assertThat(MatchReason.kept(all.reasons())).hasSizeLessThan(4000);
    }
}
