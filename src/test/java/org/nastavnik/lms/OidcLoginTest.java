package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OidcLoginTest {

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
    void sendsExactlySixFields() {
        Page page =
                fixture.browser.open(
                        fixture.lms.baseUrl() + "/mod/lti/launch.php?id=3&triggerview=0");

        assertThat(page.form().action()).isEqualTo(fixture.pretend.url("/login"));
        assertThat(page.form().fields())
                .containsOnlyKeys(
                        "iss",
                        "target_link_uri",
                        "login_hint",
                        "lti_message_hint",
                        "client_id",
                        "lti_deployment_id")
                .containsEntry("iss", fixture.lms.baseUrl())
                .containsEntry("login_hint", "13")
                .containsEntry("lti_deployment_id", "1");
        assertThat(page.form().fields().get("lti_message_hint"))
                .matches("\\{\"cmid\":3,\"launchid\":\"ltilaunch1_\\d+\"}");
    }

    @Test
    void mayBeFramed() {
        Page page =
                fixture.browser.open(
                        fixture.lms.baseUrl() + "/mod/lti/launch.php?id=3&triggerview=0");

        assertThat(page.header("X-Frame-Options")).isEmpty();
    }

    @Test
    void framesTheToolWithoutSandbox() {
        Page page = fixture.browser.open(fixture.lms.baseUrl() + "/mod/lti/view.php?id=3");

        assertThat(page.header("X-Frame-Options")).isEqualTo("sameorigin");
        assertThat(page.body())
                .contains("id=\"contentframe\" height=\"600px\" width=\"100%\"")
                .contains("allowfullscreen=\"1\"")
                .contains("camera " + fixture.pretend.url("") + ";")
                .doesNotContain("sandbox");
    }

    @Test
    void letsLearnersNotChooseContent() {
        Page page =
                fixture.browser.open(
                        fixture.lms.baseUrl() + "/mod/lti/contentitem.php?id=1&course=2");

        assertThat(page.status()).isEqualTo(404);
    }
}
