package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.Registration;

class LineItemsTest {

    private static final String FOUND = "/2/lineitems?type_id=1&resource_id=nastavnik%3Aplan";

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final LineItems lineItems = new ServiceFixtures().lineItems;
    private final String items = platform.at("/2/lineitems?type_id=1");
    private final LineItem column =
            new LineItem(
                    platform.at("/2/lineitems/2/lineitem?type_id=1"),
                    "План",
                    100,
                    "nastavnik:plan");

    @AfterEach
    void stop() {
        platform.close();
    }

    private static String json(String url) {
        return "{\"id\":\""
                + url
                + "\",\"label\":\"План\",\"scoreMaximum\":100,\"resourceId\":\"nastavnik:plan\"}";
    }

    private LineItem findOrCreate() {
        return lineItems.findOrCreate(registration, items, "План", "nastavnik:plan");
    }

    @Test
    void findsItsColumnAgain() {
        platform.answers(FOUND, Answer.json("[" + json(column.url()) + "]"));

        assertThat(findOrCreate()).isEqualTo(column);
        assertThat(platform.asked("/2/lineitems"))
                .singleElement()
                .satisfies(
                        asked ->
                                assertThat(asked.headers())
                                        .containsEntry(
                                                "Accept",
                                                "application/vnd.ims.lis.v2.lineitemcontainer+json"));
    }

    @Test
    void makesItWhereItIsNot() {
        platform.answers(FOUND, Answer.json("[]"));
        platform.answers(
                "/2/lineitems?type_id=1",
                new Answer(201, "application/json", json(column.url()), Map.of()));

        assertThat(findOrCreate()).isEqualTo(column);
        var made = platform.asked("/2/lineitems").get(1);
        assertThat(made.method()).isEqualTo("POST");
        assertThat(made.headers())
                .containsEntry("Content-type", "application/vnd.ims.lis.v2.lineitem+json");
        assertThat(made.body())
                .contains("\"resourceId\":\"nastavnik:plan\"", "\"tag\":\"nastavnik\"");
    }

    @Test
    @DisplayName("attack F02: a column at another host among ours, and one that was just made")
    void takesNoColumnOfAnotherHost() {
        platform.answers(FOUND, Answer.json("[" + json("https://evil.test/x") + "]"));
        platform.answers(
                "/2/lineitems?type_id=1",
                new Answer(201, "application/json", json("https://evil.test/x"), Map.of()));

        assertThatThrownBy(this::findOrCreate).isInstanceOf(PlatformRefused.class);
    }

    @Test
    @DisplayName("attack F02: the list of columns at another host")
    void asksNoOtherHost() {
        assertThatThrownBy(
                        () ->
                                lineItems.findOrCreate(
                                        registration, "https://evil.test/l", "План", "plan"))
                .isInstanceOf(AddressRefused.class);
        assertThat(platform.asked("/token")).isEmpty();
    }

    @ParameterizedTest(name = "attack F17: a list of columns of {0}")
    @ValueSource(strings = {"", "<html>", "{}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "[1]]"})
    void readsNothingElseForAList(String body) {
        platform.answers(FOUND, new Answer(200, "application/json", body, Map.of()));

        assertThatThrownBy(this::findOrCreate).isInstanceOf(PlatformRefused.class);
    }

    @Test
    void deletesWhatIsThereOrGone() {
        platform.answers("/2/lineitems/2/lineitem?type_id=1", Answer.status(204));
        assertThatCode(() -> lineItems.delete(registration, column.url()))
                .doesNotThrowAnyException();
        platform.answers("/2/lineitems/2/lineitem?type_id=1", Answer.status(404));
        assertThatCode(() -> lineItems.delete(registration, column.url()))
                .doesNotThrowAnyException();
        platform.answers("/2/lineitems/2/lineitem?type_id=1", Answer.status(403));
        assertThatThrownBy(() -> lineItems.delete(registration, column.url()))
                .isInstanceOf(PlatformRefused.class);
        assertThat(platform.asked("/2/lineitems/2")).allMatch(a -> a.method().equals("DELETE"));
    }
}
