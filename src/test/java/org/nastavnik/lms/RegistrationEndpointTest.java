package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationEndpointTest {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

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
    void answersWithDeploymentAlreadyKnown() {
        String token = fixture.registrationToken();

        var response = fixture.register(token, fixture.pretend.registration().build().toString());

        JsonObject answer = LmsFixture.json(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/json; charset=utf-8");
        assertThat(answer.keySet())
                .containsExactlyInAnyOrder(
                        "client_id",
                        "response_types",
                        "jwks_uri",
                        "initiate_login_uri",
                        "grant_types",
                        "redirect_uris",
                        "application_type",
                        "token_endpoint_auth_method",
                        "client_name",
                        "logo_uri",
                        "scope",
                        TOOL);
        assertThat(answer.getString("client_id")).hasSize(15);
        assertThat(answer.getString("client_name")).isEqualTo("Наставник лаб.");
        assertThat(answer.getJsonObject(TOOL).keySet())
                .containsExactlyInAnyOrder(
                        "version",
                        "deployment_id",
                        "target_link_uri",
                        "domain",
                        "description",
                        "messages",
                        "custom_parameters",
                        "claims");
        assertThat(answer.getJsonObject(TOOL).getString("deployment_id")).isEqualTo("2");
        assertThat(answer.getJsonObject(TOOL).getJsonArray("messages")).hasSize(1);
        assertThat(
                        answer.getJsonObject(TOOL)
                                .getJsonObject("custom_parameters")
                                .getString("literal"))
                .isEqualTo("a");
    }

    @Test
    void takesTokenOnce() {
        String token = fixture.registrationToken();
        String body = fixture.pretend.registration().build().toString();
        fixture.register(token, body);

        var second = fixture.register(token, body);

        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(second.body()).isEqualTo("token_already_used");
        assertThat(fixture.lms.platform().tools().all()).hasSize(2);
    }

    @Test
    void refusesCallWithoutToken() {
        var response = fixture.register("", fixture.pretend.registration().build().toString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("missing_registration_token");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("text/html; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({"garbage", "eyJhbGciOiJub25lIn0.e30."})
    void showsPageForForeignToken(String token) {
        var response = fixture.register(token, fixture.pretend.registration().build().toString());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void showsPageForBodyThatIsNoJson() {
        assertThat(fixture.register(fixture.registrationToken(), "a=b").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesDomainWithoutPort() {
        String body =
                fixture.pretend
                        .registration()
                        .add(TOOL, fixture.pretend.tool().add("domain", "localhost"))
                        .build()
                        .toString();

        var response = fixture.register(fixture.registrationToken(), body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("domain_targetlinkuri_mismatch");
    }

    @ParameterizedTest
    @CsvSource({
        "initiate_login_uri",
        "redirect_uris",
        "client_name",
        "jwks_uri",
        "response_types",
        "token_endpoint_auth_method"
    })
    void refusesRegistrationWithout(String needed) {
        JsonObject body =
                Json.createObjectBuilder(fixture.pretend.registration().build())
                        .remove(needed)
                        .build();

        var response = fixture.register(fixture.registrationToken(), body.toString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(fixture.lms.platform().tools().all()).hasSize(1);
    }

    @Test
    void claimsLineItemWhereOnlyReadingWasGiven() {
        String body =
                fixture.pretend
                        .registration()
                        .add("scope", Scopes.LINE_ITEM_READ)
                        .build()
                        .toString();

        JsonObject answer =
                LmsFixture.json(fixture.register(fixture.registrationToken(), body).body());

        Tool tool = fixture.lms.platform().tools().all().get(1);
        assertThat(answer.getString("scope").split(" ")).contains(Scopes.LINE_ITEM);
        assertThat(Scopes.gradebook(tool.configuration())).doesNotContain(Scopes.LINE_ITEM);
    }

    @Test
    void sendsNoNamesToToolThatAskedForNone() {
        String body =
                fixture.pretend
                        .registration()
                        .add(
                                TOOL,
                                fixture.pretend
                                        .tool()
                                        .add("claims", JsonText.array(List.of("sub"))))
                        .build()
                        .toString();
        fixture.register(fixture.registrationToken(), body);

        Tool tool = fixture.lms.platform().tools().all().get(1);

        assertThat(tool.sendsNames()).isFalse();
        assertThat(tool.sendsEmail()).isFalse();
        assertThat(tool.active()).isFalse();
    }

    @Test
    void updatesAsOftenAsAskedAndKeepsIds() {
        String token = RegistrationEndpoint.tokenToUpdate(fixture.lms.platform(), fixture.tool);
        String body =
                fixture.pretend.registration().add("client_name", "Другое имя").build().toString();
        fixture.register(token, body);

        var second = fixture.register(token, body);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(LmsFixture.json(second.body()).getString("client_id"))
                .isEqualTo(fixture.tool.clientId());
        assertThat(fixture.tool.configuration().name()).isEqualTo("Другое имя");
        assertThat(fixture.tool.active()).isTrue();
    }

    @Test
    void beginsOnlyForAdministrator() {
        fixture.browser.signIn(fixture.lms, "methodist");

        Page page = fixture.browser.open(fixture.lms.baseUrl() + "/mod/lti/toolconfigure.php");

        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void asksWhatToDoWithToolKnownAlready() {
        fixture.browser.signIn(fixture.lms, "admin");

        Page page = fixture.browser.register(fixture.lms, fixture.pretend.url("/register"));

        assertThat(page.body()).contains("how=update").contains("how=new");
    }

    @Test
    void keepsParametersOfRegistrationAddress() {
        fixture.browser.signIn(fixture.lms, "admin");

        Page page =
                fixture.browser.registerAsNew(
                        fixture.lms, fixture.pretend.url("/register?token=a"));

        assertThat(page.url().getQuery())
                .startsWith("token=a&openid_configuration=" + fixture.lms.baseUrl() + "/")
                .contains("&registration_token=");
    }
}
