package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradebookEndpointTest {

    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String COUPLED = "/2/lineitems/2/lineitem";

    private LmsFixture fixture;
    private String token;

    @BeforeEach
    void start() {
        fixture = new LmsFixture();
        token = fixture.token(Scopes.LINE_ITEM, Scopes.SCORE, Scopes.RESULT_READ);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Nested
    class LineItems {

        @Test
        void areListedAsMoodleWritesThem() {
            String base = fixture.lms.baseUrl() + "/mod/lti/services.php";

            assertThat(get("/2/lineitems?type_id=1", CONTAINER).body())
                    .isEqualTo(
                            "[{\"id\":\""
                                    + base
                                    + "/2/lineitems/2/lineitem?type_id=1\","
                                    + "\"label\":\"Наставник: выполнение плана\",\"scoreMaximum\":100,\"resourceId\":\"\","
                                    + "\"tag\":\"\",\"resourceLinkId\":\"2\",\"ltiLinkId\":\"2\"}]");
        }

        @ParameterizedTest
        @CsvSource({"*/*", "application/json"})
        void areNotListedForOtherTypes(String accept) {
            assertThat(get("/2/lineitems?type_id=1", accept).statusCode()).isEqualTo(400);
        }

        @Test
        void areCreatedWithEchoAndFoundByTag() {
            var created =
                    post(
                            "/2/lineitems?type_id=1",
                            ITEM,
                            "{\"scoreMaximum\":10,\"label\":\"Отчёт\",\"tag\":\"r\","
                                    + "\"startDateTime\":\"2026-11-22T10:00:00Z\",\"resourceLinkId\":\"2\"}");

            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(created.body())
                    .contains("startDateTime")
                    .contains("/2/lineitems/3/lineitem?type_id=1");
            assertThat(get("/2/lineitems?type_id=1&tag=r", CONTAINER).body())
                    .contains("Отчёт")
                    .doesNotContain("startDateTime");
            assertThat(get("/2/lineitems?type_id=1&tag=other", CONTAINER).body()).isEqualTo("[]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"scoreMaximum\":5}|400",
                    "{\"label\":\"x\"}|400",
                    "{\"scoreMaximum\":5,\"label\":\"x\",\"resourceLinkId\":\"9999\"}|403"
                })
        void areNotCreatedFrom(String body, int status) {
            assertThat(post("/2/lineitems?type_id=1", ITEM, body).statusCode()).isEqualTo(status);
        }

        @Test
        void areNotCreatedFromPlainJson() {
            var response =
                    post(
                            "/2/lineitems?type_id=1",
                            "application/json",
                            "{\"scoreMaximum\":5,\"label\":\"x\"}");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body())
                    .contains("No handler found for /2/lineitems  application/json");
        }

        @Test
        void areNotCreatedByReader() {
            token = fixture.token(Scopes.LINE_ITEM_READ);

            assertThat(
                            post(
                                            "/2/lineitems?type_id=1",
                                            ITEM,
                                            "{\"scoreMaximum\":5,\"label\":\"x\"}")
                                    .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void stayWithTheirActivityWhenChangedWithoutOne() {
            fixture.send(
                    fixture.service(COUPLED + "?type_id=1", token)
                            .header("Content-Type", ITEM)
                            .PUT(
                                    BodyPublishers.ofString(
                                            "{\"scoreMaximum\":20,\"label\":\"Иначе\"}")));

            assertThat(get(COUPLED + "?type_id=1", "*/*").body())
                    .contains("\"scoreMaximum\":20")
                    .contains("\"resourceLinkId\":\"2\"");
        }

        @Test
        void areGoneOnceDeleted() {
            var deleted = fixture.send(fixture.service(COUPLED + "?type_id=1", token).DELETE());

            assertThat(deleted.statusCode()).isEqualTo(204);
            assertThat(get(COUPLED + "?type_id=1", ITEM).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class Scores {

        @Test
        void areScaledToTheMaximumOfTheItem() {
            var response = score("13", 8, "2026-11-22T11:00:00.5Z", "FullyGraded");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEmpty();
            assertThat(results())
                    .contains("\"resultScore\":80,\"resultMaximum\":100,\"comment\":\"Хорошо\"")
                    .contains("\"timestamp\":\"2026-11-22T18:00:00+07:00\"");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-22T11:00:00.900Z",
            "2026-11-22T10:59:59Z",
            "2026-11-22T11:00:00.1+00:00"
        })
        void areRefusedWhenNotLater(String timestamp) {
            score("13", 8, "2026-11-22T11:00:00.1Z", "FullyGraded");

            var second = score("13", 9, timestamp, "FullyGraded");

            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).isEqualTo("[]");
            assertThat(results()).contains("\"resultScore\":80");
        }

        @Test
        void replaceEarlierOnes() {
            score("13", 8, "2026-11-22T11:00:00Z", "FullyGraded");
            score("13", 9, "2026-11-22T11:00:01.123456789Z", "FullyGraded");

            assertThat(results()).contains("\"resultScore\":90");
        }

        @ParameterizedTest
        @CsvSource({"3", "4", "2", "99999"})
        void areRefusedForWhoeverIsNoStudent(String user) {
            var response = score(user, 8, "2026-11-22T11:00:00Z", "FullyGraded");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).isEqualTo("[]");
        }

        @Test
        void refusedOverSeveralLinesSayOk() {
            var response = post(COUPLED + "/scores?type_id=1", SCORE, "{\n\"userId\": \"3\"\n}");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("[]");
        }

        @Test
        void areClippedToTheMaximum() {
            score("13", 12, "2026-11-22T11:00:00Z", "FullyGraded");

            assertThat(results()).contains("\"resultScore\":100");
        }

        @Test
        void notFullyGradedCarryServerTime() {
            score("13", 8, "2026-11-22T10:00:00Z", "Pending");

            assertThat(results()).endsWith("&user_id=13\",\"userId\":\"13\"}]");
            assertThat(score("13", 8, "2026-11-22T11:00:00.9Z", "FullyGraded").statusCode())
                    .isEqualTo(409);
        }

        @Test
        void needExactContentType() {
            assertThat(post(COUPLED + "/scores?type_id=1", "application/json", "{}").statusCode())
                    .isEqualTo(400);
        }

        @Test
        void areNotReadBack() {
            assertThat(get(COUPLED + "/scores?type_id=1", SCORE).statusCode()).isEqualTo(405);
        }

        @Test
        void pagedResultsEndInPageOfErrors() {
            var response = get(COUPLED + "/results?type_id=1&limit=1", "*/*");

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).startsWith("<!DOCTYPE html>");
        }
    }

    private HttpResponse<String> score(String user, int given, String timestamp, String progress) {
        var score =
                JsonText.object()
                        .add("userId", user)
                        .add("scoreGiven", given)
                        .add("scoreMaximum", 10)
                        .add("comment", "Хорошо")
                        .add("timestamp", timestamp)
                        .add("activityProgress", "Completed")
                        .add("gradingProgress", progress);
        return post(COUPLED + "/scores?type_id=1", SCORE, score.build().toString());
    }

    private String results() {
        return get(
                        COUPLED + "/results?type_id=1",
                        "application/vnd.ims.lis.v2.resultcontainer+json")
                .body();
    }

    private HttpResponse<String> get(String path, String accept) {
        return fixture.send(fixture.service(path, token).header("Accept", accept).GET());
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return fixture.send(
                fixture.service(path, token)
                        .header("Content-Type", type)
                        .header("Accept", "*/*")
                        .POST(BodyPublishers.ofString(body)));
    }
}
