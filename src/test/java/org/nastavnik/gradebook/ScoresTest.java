package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.platform.Registration;
import org.nastavnik.shared.RuleBroken;

class ScoresTest {

    private static final Score SCORE =
            new Score("11", 80, 100, Instant.parse("2026-11-22T10:00:00Z"));
    private static final String SCORES = "/2/lineitems/2/lineitem/scores?type_id=1";
    private static final String RESULTS = "/2/lineitems/2/lineitem/results?type_id=1&user_id=11";

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();
    private final String column = platform.at("/2/lineitems/2/lineitem?type_id=1");

    @AfterEach
    void stop() {
        platform.close();
    }

    private Delivery send(Answer answer) {
        platform.answers(SCORES, answer);
        return fixtures.scores.send(registration, column, SCORE);
    }

    @Test
    void sendsOneLineBelowTheAddressOfTheColumnBeforeItsQuery() {
        assertThat(send(new Answer(200, "text/html", "", Map.of()))).isEqualTo(Delivery.ACCEPTED);

        var asked = platform.asked("/2/lineitems").get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.headers())
                .containsEntry("Content-type", "application/vnd.ims.lis.v1.score+json");
        assertThat(asked.body())
                .doesNotContain("\n")
                .contains(
                        "\"userId\":\"11\"",
                        "\"timestamp\":\"2026-11-22T10:00:00Z\"",
                        "\"gradingProgress\":\"FullyGraded\"");
    }

    @Test
    void takesAnEmptyListForARefusal() {
        assertThat(send(Answer.json("[]")).obstacle()).isEqualTo(Obstacle.REFUSED);
    }

    @ParameterizedTest(name = "attack F15: a score answered with {0}")
    @CsvSource({
        "409,NEWER",
        "400,NOT_GRADABLE",
        "422,NOT_GRADABLE",
        "404,COLUMN_GONE",
        "403,NO_ACCESS",
        "429,BUSY",
        "408,BUSY",
        "500,BUSY",
        "503,BUSY",
        "413,REFUSED",
        "302,REFUSED"
    })
    void tellsWhatStandsBeforeAScore(int status, Obstacle obstacle) {
        assertThat(send(Answer.status(status)).obstacle()).isEqualTo(obstacle);
    }

    @Test
    void asksForAnotherTokenOnceWhenOneIsNotTaken() {
        assertThat(send(Answer.status(401)).obstacle()).isEqualTo(Obstacle.NO_ACCESS);

        assertThat(platform.asked("/token")).hasSize(2);
        assertThat(platform.asked("/2/lineitems")).hasSize(2);
    }

    @ParameterizedTest(name = "attack F10: busy, asking to wait {0}")
    @CsvSource({"120,120", "-5,0", "soon,0", "999999999,21600", "'',0"})
    void waitsAsLongAsThePlatformAsksButNotForDays(String asked, long seconds) {
        Answer busy = new Answer(429, "text/html", "", Map.of("Retry-After", asked));

        assertThat(send(busy).pause()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "attack F10: a token endpoint that answers {0} {1}")
    @CsvSource({
        "404,<html>,NO_TOKEN",
        "500,<html>,NO_TOKEN",
        "429,'',NO_TOKEN",
        "200,<html>,NO_TOKEN",
        "400,{\"error\":\"invalid_client\"},NO_TOKEN",
        "400,{\"error\":\"invalid_scope\"},NO_SCOPE"
    })
    void tellsThatThereIsNoToken(int status, String body, Obstacle obstacle) {
        platform.answers("/token", new Answer(status, "text/html", body, Map.of()));

        assertThat(send(Answer.json("")).obstacle()).isEqualTo(obstacle);
        assertThat(platform.asked("/2/lineitems")).isEmpty();
    }

    @Test
    @DisplayName("attack F11: the platform does not grant scores, then its administrator does")
    void believesAMendedSettingAtOnce() {
        platform.answers(
                "/token",
                Answer.json("{\"access_token\":\"a\",\"scope\":\"other\",\"expires_in\":3600}"));
        assertThat(send(Answer.json("")).obstacle()).isEqualTo(Obstacle.NO_SCOPE);

        platform.answers("/token", Answer.json("{\"access_token\":\"a\",\"expires_in\":3600}"));

        assertThat(send(Answer.json(""))).isEqualTo(Delivery.ACCEPTED);
    }

    @Test
    void tellsThatThePlatformIsAway() {
        platform.close();

        assertThat(fixtures.scores.send(registration, column, SCORE).obstacle())
                .isEqualTo(Obstacle.UNREACHABLE);
    }

    @ParameterizedTest(name = "attack F14: a score of {0}")
    @ValueSource(doubles = {Double.NaN, -1, 100.5, Double.POSITIVE_INFINITY})
    void refusesAScoreOutOfBoundsBeforeTheCall(double given) {
        assertThatThrownBy(() -> new Score("11", given, 100, Instant.now()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void readsWhatTheGradeBookHolds() {
        platform.answers(
                RESULTS,
                Answer.json(
                        "[{\"id\":\"x\",\"userId\":\"11\",\"resultScore\":80,\"resultMaximum\":100,"
                                + "\"timestamp\":\"2026-11-22T13:00:00+03:00\"}]"));

        assertThat(fixtures.scores.kept(registration, column, "11"))
                .contains(new Scores.Kept(0.8, SCORE.at()));
    }

    @ParameterizedTest(name = "attack F17: results of {0}")
    @ValueSource(
            strings = {
                "",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>",
                "{}",
                "[7]",
                "[{\"userId\":\"12\",\"resultScore\":80,\"resultMaximum\":100}]",
                "[{\"userId\":\"11\",\"resultScore\":80,\"resultMaximum\":0}]",
                "[{\"userId\":\"11\"}]"
            })
    void readsNothingElse(String body) {
        platform.answers(RESULTS, new Answer(200, "text/html", body, Map.of()));

        assertThat(fixtures.scores.kept(registration, column, "11")).isEmpty();
    }

    @Test
    @DisplayName("attack F02: a grade book at another host")
    void sendsNoTokenToAnotherHost() {
        assertThat(
                        fixtures.scores
                                .send(registration, "https://evil.test/lineitem", SCORE)
                                .obstacle())
                .isEqualTo(Obstacle.ADDRESS);
        assertThat(platform.asked("/token")).isEmpty();
    }

    @Test
    @DisplayName("attack F13: the token of one platform for another")
    void givesEachPlatformItsOwnToken() {
        try (LtiPlatformDouble other = ServiceFixtures.platform()) {
            other.answers("/token", Answer.json("{\"access_token\":\"b\",\"expires_in\":3600}"));
            Registration second =
                    org.nastavnik.launch.TestDoor.withId(ServiceFixtures.registered(other), 8);
            other.answers(SCORES, Answer.json(""));
            send(Answer.json(""));

            fixtures.scores.send(second, other.at("/2/lineitems/2/lineitem?type_id=1"), SCORE);

            assertThat(platform.asked("/2/").get(0).headers())
                    .containsEntry("Authorization", "Bearer dc67");
            assertThat(other.asked("/2/").get(0).headers())
                    .containsEntry("Authorization", "Bearer b");
        }
    }
}
