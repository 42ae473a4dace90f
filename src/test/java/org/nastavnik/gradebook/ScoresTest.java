package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.Registration;
import org.nastavnik.shared.RuleBroken;

class ScoresTest {

    private static final Score SCORE =
            new Score("11", 80, 100, Instant.parse("2026-11-22T10:00:00.123456789Z"));

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();
    private final LineItem column =
            new LineItem(platform.at("/2/lineitems/2/lineitem?type_id=1"), "План", 100, "plan");

    @AfterEach
    void stop() {
        platform.close();
    }

    private Scores.Outcome send(Answer answer) {
        platform.answers("/2/lineitems/2/lineitem/scores?type_id=1", answer);
        return fixtures.scores.send(registration, column, SCORE);
    }

    @Test
    void sendsOneLineBelowTheAddressOfTheColumnBeforeItsQuery() {
        assertThat(send(new Answer(200, "text/html", "", Map.of())))
                .isEqualTo(Scores.Outcome.ACCEPTED);

        var asked = platform.asked("/2/lineitems").get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.headers())
                .containsEntry("Content-type", "application/vnd.ims.lis.v1.score+json");
        assertThat(asked.body())
                .doesNotContain("\n")
                .contains("\"userId\":\"11\"", "\"timestamp\":\"2026-11-22T10:00:00.123Z\"");
    }

    @Test
    void takesAnEmptyListForARefusal() {
        assertThat(send(Answer.json("[]"))).isEqualTo(Scores.Outcome.REFUSED);
    }

    @ParameterizedTest(name = "attack F15: a score answered with {0}")
    @CsvSource({"409,OLDER", "400,NOT_GRADABLE", "404,NO_COLUMN", "500,REFUSED", "302,REFUSED"})
    void tellsWhyAScoreWasNotTaken(int status, Scores.Outcome outcome) {
        assertThat(send(Answer.status(status))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "attack F14: a score of {0}")
    @ValueSource(doubles = {Double.NaN, -1, 100.5, Double.POSITIVE_INFINITY})
    void refusesAScoreOutOfBoundsBeforeTheCall(double given) {
        assertThatThrownBy(() -> new Score("11", given, 100, Instant.now()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void findsItsColumnAgainOrMakesIt() {
        String items = platform.at("/2/lineitems?type_id=1");
        platform.answers("/2/lineitems?type_id=1", Answer.json("[]"));
        assertThatThrownBy(
                        () -> fixtures.lineItems.findOrCreate(registration, items, "План", "plan"))
                .isInstanceOf(PlatformRefused.class);

        platform.answers(
                "/2/lineitems?type_id=1",
                Answer.json(
                        "[{\"id\":\"https://evil.test/x\",\"resourceId\":\"plan\"},{\"id\":\""
                                + column.url()
                                + "\",\"label\":\"План\",\"scoreMaximum\":100,"
                                + "\"resourceId\":\"plan\"}]"));
        assertThat(fixtures.lineItems.findOrCreate(registration, items, "План", "plan"))
                .isEqualTo(column);
        assertThat(platform.asked("/2/lineitems").get(0).headers())
                .containsEntry("Accept", "application/vnd.ims.lis.v2.lineitemcontainer+json");
    }

    @Test
    @DisplayName("attack F02: a grade book at another host")
    void sendsNoTokenToAnotherHost() {
        LineItem foreign = new LineItem("https://evil.test/lineitem", "План", 100, "plan");

        assertThatThrownBy(() -> fixtures.scores.send(registration, foreign, SCORE))
                .isInstanceOf(AddressRefused.class);
        assertThat(platform.asked("/token")).isEmpty();
    }
}
