package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationEndpointTest {

    private LmsFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LmsFixture();
        fixture.browser.signIn(fixture.lms, "mentor1");
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void postsTokenAndState() {
        Page page = ask(request());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("X-Frame-Options")).isEmpty();
        assertThat(page.form().action()).isEqualTo(fixture.pretend.url("/launch"));
        assertThat(page.form().fields())
                .containsOnlyKeys("id_token", "state")
                .containsEntry("state", "st");
        assertThat(fixture.claims(page).getString("nonce")).isEqualTo("n1");
    }

    @ParameterizedTest(name = "{0} = «{1}»")
    @CsvSource({
        "redirect_uri, http://localhost:1/other",
        "redirect_uri, REGISTERED?a=1",
        "redirect_uri, REGISTERED/",
        "nonce, ''",
        "lti_message_hint, ''",
        "lti_message_hint, garbage",
        "lti_message_hint, '{\"cmid\":3,\"launchid\":\"ltilaunch1_1\"}'",
        "scope, openid profile",
        "scope, ''",
        "response_type, code",
        "client_id, ''",
        "login_hint, ''"
    })
    void showsErrorAndPostsNothingFor(String name, String value) {
        Map<String, String> request = request();
        request.put(name, value.replace("REGISTERED", fixture.pretend.url("/launch")));

        Page page = ask(request);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.hasForm()).isFalse();
    }

    @ParameterizedTest(name = "{0} = «{1}» gives {2} {3}")
    @CsvSource({
        "response_mode, query, invalid_request, Invalid response_mode",
        "response_mode, '', invalid_request, Invalid response_mode",
        "prompt, login, invalid_request, Invalid prompt",
        "client_id, somebody, unauthorized_client, ",
        "login_hint, 12, access_denied, "
    })
    void postsErrorToToolFor(String name, String value, String error, String description) {
        Map<String, String> request = request();
        request.put(name, value);

        Page page = ask(request);

        assertThat(page.form().action()).isEqualTo(fixture.pretend.url("/launch"));
        assertThat(page.form().fields())
                .containsEntry("error", error)
                .containsEntry("state", "st")
                .doesNotContainKey("id_token");
        assertThat(page.form().fields().get("error_description")).isEqualTo(description);
    }

    @Test
    void takesHintOnce() {
        Map<String, String> request = request();
        ask(request);

        assertThat(ask(request).status()).isEqualTo(404);
    }

    @Test
    void refusesHintOfAnotherSession() {
        Map<String, String> request = request();
        LmsBrowser other = new LmsBrowser();
        other.signIn(fixture.lms, "mentor1");

        Page page = other.post(fixture.lms.baseUrl() + "/mod/lti/auth.php", request);

        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void needsNeitherPromptNorState() {
        Map<String, String> request = request();
        request.remove("prompt");
        request.remove("state");

        assertThat(ask(request).form().fields()).containsKey("id_token").containsEntry("state", "");
    }

    @Test
    void takesTagsOutOfState() {
        Map<String, String> request = request();
        request.put("state", "a\"<b>&'я");

        assertThat(ask(request).form().fields()).containsEntry("state", "a\"&'я");
    }

    @Test
    void withoutCookiePostsItselfAgain() {
        Map<String, String> request = request();

        Page page = new LmsBrowser().post(fixture.lms.baseUrl() + "/mod/lti/auth.php", request);

        assertThat(page.form().fields())
                .containsEntry("repost", "true")
                .containsAllEntriesOf(request);
        assertThat(fixture.browser.submit(page).form().fields()).containsKey("id_token");
    }

    private Page ask(Map<String, String> request) {
        return fixture.browser.post(fixture.lms.baseUrl() + "/mod/lti/auth.php", request);
    }

    private Map<String, String> request() {
        var login =
                fixture.browser
                        .open(fixture.lms.baseUrl() + "/mod/lti/launch.php?id=3")
                        .form()
                        .fields();
        Map<String, String> request =
                new LinkedHashMap<>(
                        Map.of(
                                "scope", "openid",
                                "response_type", "id_token",
                                "response_mode", "form_post",
                                "prompt", "none",
                                "redirect_uri", fixture.pretend.url("/launch"),
                                "state", "st",
                                "nonce", "n1"));
        for (String name : new String[] {"client_id", "login_hint", "lti_message_hint"}) {
            request.put(name, login.get(name));
        }
        return request;
    }
}
