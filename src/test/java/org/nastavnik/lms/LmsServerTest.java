package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LmsServerTest {

    private LmsFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LmsFixture();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void publishesConfigurationOfMoodle() {
        Page page =
                fixture.browser.open(fixture.lms.baseUrl() + "/mod/lti/openid-configuration.php");

        var configuration = LmsFixture.json(page.body());
        assertThat(configuration.keySet())
                .containsExactlyInAnyOrder(
                        "issuer",
                        "token_endpoint",
                        "token_endpoint_auth_methods_supported",
                        "token_endpoint_auth_signing_alg_values_supported",
                        "jwks_uri",
                        "authorization_endpoint",
                        "registration_endpoint",
                        "scopes_supported",
                        "response_types_supported",
                        "subject_types_supported",
                        "id_token_signing_alg_values_supported",
                        "claims_supported",
                        "https://purl.imsglobal.org/spec/lti-platform-configuration");
        assertThat(configuration.getString("issuer")).isEqualTo(fixture.lms.baseUrl());
        assertThat(
                        configuration
                                .getJsonObject(
                                        "https://purl.imsglobal.org/spec/lti-platform-configuration")
                                .getJsonArray("variables"))
                .hasSize(40);
    }

    @Test
    void publishesOneKey() {
        var keys =
                LmsFixture.json(
                                fixture.browser
                                        .open(fixture.lms.baseUrl() + "/mod/lti/certs.php")
                                        .body())
                        .getJsonArray("keys");

        assertThat(keys).hasSize(1);
        assertThat(keys.getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("kty", "alg", "kid", "e", "n", "use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/course/2",
                "/grade/2",
                "/mod/lti/view.php?id=3",
                "/mod/lti/toolconfigure.php"
            })
    void sendsStrangersToTheChooser(String path) {
        Page page = fixture.browser.open(fixture.lms.baseUrl() + path);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Войти как…");
    }

    @Test
    void offersEveryPersonToSignInAs() {
        Page page = fixture.browser.open(fixture.lms.baseUrl() + "/");

        fixture.lms
                .platform()
                .users()
                .all()
                .forEach(
                        user ->
                                assertThat(page.body())
                                        .contains("value=\"" + user.username() + "\"")
                                        .contains(user.officialName()));
    }

    @Test
    void showsEachOnlyTheirOwnGrades() {
        fixture.browser.signIn(fixture.lms, "mentor1");

        Page page = fixture.browser.open(fixture.lms.baseUrl() + "/grade/2");

        assertThat(page.body()).contains("Учебнова").doesNotContain("Ёлкин");
    }

    @Test
    void leadsTeachersFromAGradeToTheWork() {
        fixture.browser.signIn(fixture.lms, "methodist");

        Page page = fixture.browser.open(fixture.lms.baseUrl() + "/grade/2");

        assertThat(page.body())
                .contains("view.php?id=4&amp;action=gradeReport&amp;user=13", "просмотр работы");
    }

    @Test
    void saysWhenThePortIsTaken() {
        int taken = URI.create(fixture.lms.baseUrl()).getPort();

        assertThatThrownBy(() -> LmsServer.start(LmsSettings.onPort(taken)))
                .hasCauseInstanceOf(BindException.class);
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(fixture.lms.baseUrl()).startsWith("http://127.0.0.1:");
    }

    @Test
    void leadsToItsOwnNameWhoeverComesByAnother() {
        String byName = fixture.lms.baseUrl().replace("127.0.0.1", "localhost");

        Page page = fixture.browser.open(byName + "/mod/lti/certs.php");

        assertThat(page.url()).hasHost("127.0.0.1");
        assertThat(page.status()).isEqualTo(200);
    }
}
