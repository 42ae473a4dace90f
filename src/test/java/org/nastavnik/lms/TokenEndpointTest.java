package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenEndpointTest {

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
    void answersJsonAsHtml() {
        Page page = ask(assertion(0, 60), Scopes.ROSTER);

        var answer = LmsFixture.json(page.body());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.keySet())
                .containsExactlyInAnyOrder("access_token", "token_type", "expires_in", "scope");
        assertThat(answer.getString("access_token")).matches("[0-9a-f]{32}");
        assertThat(answer.getInt("expires_in")).isEqualTo(3600);
    }

    @Test
    void dropsUnknownScopesBesideGoodOnes() {
        Page page = ask(assertion(0, 60), "https://x/unknown " + Scopes.ROSTER + " openid");

        assertThat(LmsFixture.json(page.body()).getString("scope")).isEqualTo(Scopes.ROSTER);
    }

    @Test
    void refusesOnlyUnknownScopes() {
        assertThat(error(ask(assertion(0, 60), "openid"))).isEqualTo("invalid_scope");
    }

    @Test
    void refusesTokenIssuedOneSecondAhead() {
        assertThat(error(ask(assertion(1, 60), Scopes.ROSTER)))
                .isEqualTo("Cannot handle token with iat prior to 2026-11-22T18:00:01+0700");
    }

    @Test
    void refusesTokenThatExpiresNow() {
        assertThat(error(ask(assertion(-60, 0), Scopes.ROSTER))).isEqualTo("Expired token");
    }

    @Test
    void refusesSignatureOfAnotherKey() {
        String assertion =
                assertion(PretendTool.STRANGE_KEY, "tool-key", fixture.tool.clientId(), 0, 60);

        assertThat(error(ask(assertion, Scopes.ROSTER))).isEqualTo("Signature verification failed");
    }

    @Test
    void refusesTokenWithoutKid() {
        String assertion = assertion(PretendTool.KEY, null, fixture.tool.clientId(), 0, 60);

        assertThat(error(ask(assertion, Scopes.ROSTER)))
                .isEqualTo("error/Error: kid must be provided in JWT header.");
    }

    @Test
    void answersUnknownKidWithBrokenJson() {
        String assertion = assertion(PretendTool.KEY, "other", fixture.tool.clientId(), 0, 60);

        Page page = ask(assertion, Scopes.ROSTER);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body())
                .contains("\"error\" : \"\"kid\" invalid, unable to lookup correct key\"");
    }

    @Test
    void refusesUnknownClient() {
        String assertion = assertion(PretendTool.KEY, "tool-key", "nobody", 0, 60);

        assertThat(error(ask(assertion, Scopes.ROSTER))).isEqualTo("invalid_client");
    }

    @Test
    void refusesAnythingButForm() {
        assertThat(error(fixture.browser.open(url()))).isEqualTo("invalid_request");
    }

    @Test
    void showsPageWhenKeysOfToolAreOutOfReach() {
        fixture.pretend.close();

        Page page = ask(assertion(0, 60), Scopes.ROSTER);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("fix_jwks_alg()");
    }

    private String assertion(int issuedAfter, int expiresAfter) {
        return assertion(
                PretendTool.KEY, "tool-key", fixture.tool.clientId(), issuedAfter, expiresAfter);
    }

    private static String assertion(
            RSAKey key, String kid, String subject, int issuedAfter, int expiresAfter) {
        long now = LmsFixture.NOW.getEpochSecond();
        var claims =
                JsonText.object()
                        .add("iss", subject)
                        .add("sub", subject)
                        .add("iat", now + issuedAfter)
                        .add("exp", now + expiresAfter);
        return PretendTool.signed(key, kid, claims.build());
    }

    private Page ask(String assertion, String scope) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        form.put("scope", scope);
        return fixture.browser.post(url(), form);
    }

    private String url() {
        return fixture.lms.baseUrl() + "/mod/lti/token.php";
    }

    private static String error(Page page) {
        assertThat(page.status()).isEqualTo(400);
        return LmsFixture.json(page.body()).getString("error");
    }
}
