package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.place.GradedKind.Done;
import org.nastavnik.place.PlaceLaunched;

class OutgoingScoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.700Z");
    private static final Instant SECOND = Instant.parse("2026-11-22T12:00:00Z");
    private static final Delivery AWAY = Delivery.stopped(Obstacle.UNREACHABLE);

    private final OutgoingScore score = new OutgoingScore(column(), 5, 15, new Done(1, 4), NOON);

    private static GradeColumn column() {
        PlaceLaunched launch =
                new PlaceLaunched(7, "7:1:2", 5, "plan", null, "https://m.test/l", "1");
        return TestDoor.withId(GradeColumn.ofActivity(launch, "https://m.test/l", NOON), 3);
    }

    private Claimed claimed(Instant now) {
        boolean repeated = score.claim("word " + now, now);
        return new Claimed(
                1,
                3,
                "word " + now,
                score.revision(),
                TestDoor.registration("https://m.test", "1"),
                "https://m.test/l",
                "11",
                score.work(),
                score.stamp(),
                repeated);
    }

    private void sent(Instant now) {
        score.accepted(claimed(now), now);
    }

    @Test
    void waitsAgainForOneWhomThePlatformWouldNotGradeBeforeHeCameIn() {
        score.refused(claimed(NOON), Obstacle.NOT_GRADABLE, NOON);

        score.enrolled(NOON.plusSeconds(5));

        assertThat(score.state()).isEqualTo(OutgoingScore.State.WAITING);
        assertThat(score.isDue(NOON.plusSeconds(5))).isTrue();
    }

    @Test
    void isNotSentAgainWheneverItsPersonComesIn() {
        sent(NOON);

        score.enrolled(NOON.plusSeconds(5));

        assertThat(score.state()).isEqualTo(OutgoingScore.State.SENT);
    }

    @Test
    void isSentOnce() {
        assertThat(score.isDue(NOON)).isTrue();

        sent(NOON);

        assertThat(score.state()).isEqualTo(OutgoingScore.State.SENT);
        assertThat(score.isDue(NOON.plusSeconds(1_000))).isFalse();
        assertThat(score.stamp()).isEqualTo(SECOND);
    }

    @Test
    void isNotSentAgainUnchangedNorAsTheSameShare() {
        sent(NOON);

        score.becomes(15, new Done(1, 4), NOON);
        score.becomes(15, new Done(2, 8), NOON);

        assertThat(score.state()).isEqualTo(OutgoingScore.State.SENT);
        assertThat(score.work()).isEqualTo(new Done(2, 8));
    }

    @Test
    void isNotSentWhenItReturnsToWhatWasSent() {
        sent(NOON);
        score.becomes(15, new Done(2, 4), NOON);
        assertThat(score.state()).isEqualTo(OutgoingScore.State.WAITING);

        score.becomes(15, new Done(1, 4), NOON);

        assertThat(score.state()).isEqualTo(OutgoingScore.State.SENT);
    }

    @Test
    void isSentWhenTheStateBetweenMayHaveArrived() {
        sent(NOON);
        score.becomes(15, new Done(2, 4), NOON);
        claimed(NOON);

        score.becomes(15, new Done(1, 4), NOON);

        assertThat(score.state()).isEqualTo(OutgoingScore.State.WAITING);
    }

    @Test
    void newestStateIsSentAfterOneThatWasUnderWay() {
        Claimed first = claimed(NOON);
        score.becomes(15, new Done(2, 4), NOON);
        score.becomes(15, new Done(3, 4), NOON);

        score.accepted(first, NOON);

        assertThat(score.isDue(NOON)).isTrue();
        assertThat(claimed(NOON).work()).isEqualTo(new Done(3, 4));
    }

    @Test
    void eachStateHasALaterSecondEvenWhenTheClockStandsOrGoesBack() {
        sent(NOON);
        score.becomes(15, new Done(2, 4), NOON);
        sent(NOON);
        assertThat(score.stamp()).isEqualTo(SECOND.plusSeconds(1));

        score.becomes(15, new Done(3, 4), NOON);
        sent(NOON.minusSeconds(3_600));

        assertThat(score.stamp()).isEqualTo(SECOND.plusSeconds(2));
    }

    @Test
    void oneStateKeepsItsSecondHoweverOftenItIsSent() {
        Claimed lost = claimed(NOON);
        assertThat(lost.repeated()).isFalse();
        assertThat(score.isDue(NOON.plus(OutgoingScore.LEASE))).isFalse();
        Instant later = NOON.plus(OutgoingScore.LEASE).plusSeconds(1);
        assertThat(score.isDue(later)).isTrue();

        Claimed again = claimed(later);

        assertThat(again.repeated()).isTrue();
        assertThat(again.stamp()).isEqualTo(lost.stamp());
    }

    @Test
    void believesOnlyTheOneWhoHoldsTheClaim() {
        Claimed slow = claimed(NOON);
        Claimed next = claimed(NOON.plusSeconds(600));

        score.refused(slow, Obstacle.REFUSED, NOON);
        assertThat(score.state()).isEqualTo(OutgoingScore.State.WAITING);
        score.accepted(next, NOON);

        assertThat(score.state()).isEqualTo(OutgoingScore.State.SENT);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        Instant first = score.held(claimed(NOON), AWAY, NOON);
        Instant second = score.held(claimed(NOON), AWAY, NOON);

        assertThat(first).isEqualTo(NOON.plusSeconds(30));
        assertThat(second).isEqualTo(NOON.plusSeconds(60));
        assertThat(score.obstacle()).isEqualTo(Obstacle.UNREACHABLE);
    }

    @Test
    void waitsAsLongAsThePlatformAsks() {
        Delivery busy = new Delivery(Obstacle.BUSY, Duration.ofMinutes(5));

        assertThat(score.held(claimed(NOON), busy, NOON)).isEqualTo(NOON.plusSeconds(300));
    }

    @Test
    void givesUpAfterAWeek() {
        Instant later = NOON.plus(OutgoingScore.PATIENCE).plusSeconds(1);

        assertThat(score.held(claimed(later), AWAY, later)).isNull();

        assertThat(score.state()).isEqualTo(OutgoingScore.State.REFUSED);
        assertThat(score.obstacle()).isEqualTo(Obstacle.UNREACHABLE);
    }

    @Test
    void goesPastALaterScoreOfThePlatform() {
        Instant theirs = Instant.parse("2026-11-22T12:05:00Z");

        score.overtaken(claimed(NOON), theirs, NOON);

        assertThat(claimed(NOON.plusSeconds(10)).stamp()).isEqualTo(theirs.plusSeconds(1));
    }

    @Test
    void refusedStaysRefusedUntilItChanges() {
        score.refused(claimed(NOON), Obstacle.NOT_GRADABLE, NOON);

        score.becomes(15, new Done(1, 4), NOON);
        assertThat(score.state()).isEqualTo(OutgoingScore.State.REFUSED);
        score.becomes(15, new Done(2, 4), NOON);

        assertThat(score.isDue(NOON)).isTrue();
        assertThat(score.obstacle()).isNull();
    }

    @Test
    void waitsForAColumnThatIsGone() {
        score.refused(claimed(NOON), Obstacle.COLUMN_GONE, NOON);

        assertThat(score.state()).isEqualTo(OutgoingScore.State.WAITING);
        assertThat(score.obstacle()).isEqualTo(Obstacle.COLUMN_GONE);
    }

    @Test
    void pausesDoubleUpToSixHours() {
        assertThat(Pauses.after(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Pauses.after(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Pauses.after(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Pauses.after(39)).isEqualTo(Duration.ofHours(6));
    }
}
