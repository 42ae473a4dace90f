package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
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

    private static String response(String issuer) {
        long now = LmsFixture.NOW.getEpochSecond();
        var item =
                Json.createObjectBuilder()
                        .add("type", "ltiResourceLink")
                        .add("title", "Пары 10А")
                        .add("text", "Описание ссылки")
                        .add("custom", Json.createObjectBuilder().add("n", "$User.id"))
                        .add("lineItem", Json.createObjectBuilder().add("scoreMaximum", 10));
        var claims =
                Json.createObjectBuilder()
                        .add("iss", issuer)
                        .add("iat", now)
                        .add("exp", now + 300)
                        .add(Claims.CONTENT_ITEMS, Json.createArrayBuilder().add(item));
        return PretendTool.signed(PretendTool.KEY, "tool-key", claims.build());
    }
}
