package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeepLinkingReturnTest {

    private LmsFixture fixture;
    private String returnUrl;

    @BeforeEach
    void start() {
        fixture = new LmsFixture();
        fixture.browser.signIn(fixture.lms, "methodist");
        Page form =
                fixture.browser.open(
                        fixture.lms.baseUrl() + "/mod/lti/contentitem.php?id=1&course=2");
        returnUrl =
                fixture.claims(fixture.browser.submit(form))
                        .getJsonObject(Claims.SELECTION)
                        .getString("deep_link_return_url");
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void addsChosenItemsToTheCourse() {
        Page page =
                fixture.browser.post(returnUrl, Map.of("JWT", response(fixture.tool.clientId())));

        Activity added = fixture.lms.platform().course().activities().get(2);
        assertThat(page.status()).isEqualTo(200);
        assertThat(added.title()).isEqualTo("Пары 10А");
        assertThat(added.custom()).containsEntry("n", "$User.id");
        assertThat(
                        fixture.launched("mentor1", added.cmid())
                                .getJsonObject(Claims.LTI + "custom")
                                .getString("n"))
                .isEqualTo("13");
        assertThat(
                        fixture.lms
                                .platform()
                                .gradebook()
                                .ofLink(added.instance())
                                .orElseThrow()
                                .maximum())
                .isEqualTo(10);
    }

    @Test
    void addsSeveralAtOnceWithTheirIcons() {
        fixture.browser.post(
                returnUrl, Map.of("JWT", response(fixture.tool.clientId(), item(), item())));
        Page course = fixture.browser.open(fixture.lms.baseUrl() + "/course/2");

        assertThat(fixture.lms.platform().course().activities()).hasSize(4);
        assertThat(course.body()).contains("<img src=\"https://tool.test/icon.svg\"");
    }

    @Test
    void keepsWhatTheToolCallsTheColumn() {
        fixture.browser.post(returnUrl, Map.of("JWT", response(fixture.tool.clientId())));

        assertThat(fixture.lms.platform().gradebook().items())
                .last()
                .extracting(Gradebook.Item::resourceId, Gradebook.Item::tag)
                .containsExactly("word", "plan");
    }

    @Test
    void refusesAnotherIssuer() {
        Page page = fixture.browser.post(returnUrl, Map.of("JWT", response("nobody")));

        assertThat(page.body()).contains("Consumer key is incorrect");
        assertThat(fixture.lms.platform().course().activities()).hasSize(2);
    }

    @Test
    void comesFromAnotherSiteWithoutCookie() {
        Page repost =
                new LmsBrowser().post(returnUrl, Map.of("JWT", response(fixture.tool.clientId())));
        fixture.browser.submit(repost);

        assertThat(fixture.lms.platform().course().activities()).hasSize(3);
    }

    private static JsonObjectBuilder item() {
        return Json.createObjectBuilder()
                .add("type", "ltiResourceLink")
                .add("title", "Пары 10А")
                .add("text", "Описание ссылки")
                .add("icon", Json.createObjectBuilder().add("url", "https://tool.test/icon.svg"))
                .add("custom", Json.createObjectBuilder().add("n", "$User.id"))
                .add(
                        "lineItem",
                        Json.createObjectBuilder()
                                .add("scoreMaximum", 10)
                                .add("resourceId", "word")
                                .add("tag", "plan"));
    }

    private static String response(String issuer) {
        return response(issuer, item());
    }

    private static String response(String issuer, JsonObjectBuilder... items) {
        long now = LmsFixture.NOW.getEpochSecond();
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (JsonObjectBuilder item : items) {
            array.add(item);
        }
        var claims =
                Json.createObjectBuilder()
                        .add("iss", issuer)
                        .add("iat", now)
                        .add("exp", now + 300)
                        .add(Claims.CONTENT_ITEMS, array);
        return PretendTool.signed(PretendTool.KEY, "tool-key", claims.build());
    }
}
