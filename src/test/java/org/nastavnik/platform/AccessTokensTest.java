package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import io.jsonwebtoken.Jwts;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;

class AccessTokensTest {

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();

    @AfterEach
    void stop() {
        platform.close();
    }

    private AccessToken token(String... scopes) {
        return fixtures.tokens.token(registration, Set.of(scopes));
    }

    @Test
    @DisplayName("attack F18: a clock ahead of the platform")
    void knowsItselfByASignedAssertionOfALittleEarlier() throws JOSEException {
        token(Scopes.ROSTER);

        var form = BrowserDouble.query("?" + platform.asked("/token").get(0).body());
        var assertion =
                Jwts.parser()
                        .setSigningKey(ServiceFixtures.OneKey.PAIR.toRSAPublicKey())
                        .parseClaimsJws(form.get("client_assertion"));
        var claims = assertion.getBody();
        assertThat(form).containsEntry("grant_type", "client_credentials");
        assertThat(form).containsEntry("scope", Scopes.ROSTER);
        assertThat(assertion.getHeader().getKeyId())
                .isEqualTo(ServiceFixtures.OneKey.PAIR.getKeyID());
        assertThat(claims.getSubject()).isEqualTo(registration.clientId());
        assertThat(claims.getIssuer()).isEqualTo(registration.clientId());
        assertThat(claims.getAudience()).isEqualTo(registration.tokenEndpoint());
        assertThat(claims.getId()).isNotBlank();
        assertThat(claims.getIssuedAt().toInstant())
                .isBeforeOrEqualTo(fixtures.clock.instant().minusSeconds(29));
    }

    @Test
    void keepsATokenForItsScopesUntilItGrowsOld() {
        token(Scopes.ROSTER);
        token(Scopes.ROSTER);
        assertThat(platform.asked("/token")).hasSize(1);

        token(Scopes.SCORE);
        assertThat(platform.asked("/token")).hasSize(2);

        fixtures.clock.pass(Duration.ofHours(2));
        token(Scopes.ROSTER);
        assertThat(platform.asked("/token")).hasSize(3);
    }

    @Test
    @DisplayName("attack F11: fewer rights than asked")
    void saysWhichRightThePlatformDidNotGive() {
        platform.answers(
                "/token",
                Answer.json("{\"access_token\":\"a\",\"scope\":\"other\",\"expires_in\":3600}"));

        assertThatThrownBy(() -> token(Scopes.ROSTER).requiring(Scopes.ROSTER))
                .isInstanceOf(ScopeNotGranted.class);
    }

    @Test
    void takesATokenWhoseScopesAreSaidTwice() {
        platform.answers(
                "/token",
                Answer.json(
                        "{\"access_token\":\"a\",\"scope\":\"%s %s\",\"expires_in\":3600}"
                                .formatted(Scopes.ROSTER, Scopes.ROSTER)));

        assertThat(token(Scopes.ROSTER).requiring(Scopes.ROSTER).value()).isEqualTo("a");
    }

    @ParameterizedTest(name = "attack F10: a token answer of {0}")
    @ValueSource(
            strings = {
                "",
                "<html>no</html>",
                "[]",
                "{}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":\"a b\"}",
                "{\"access_token\":7}",
                "{\"error\" : \"\"kid\" invalid\"}"
            })
    void takesNothingElseForAToken(String body) {
        platform.answers("/token", new Answer(200, "text/html", body, java.util.Map.of()));

        assertThatThrownBy(() -> token(Scopes.ROSTER)).isInstanceOf(PlatformRefused.class);
    }

    @ParameterizedTest(name = "attack F10: a token good for {0}")
    @ValueSource(strings = {"0", "-1", "\"x\"", "null", "1e30"})
    void usesATokenOfStrangeLifeOnce(String life) {
        platform.answers(
                "/token", Answer.json("{\"access_token\":\"a\",\"expires_in\":" + life + "}"));

        assertThat(token(Scopes.ROSTER).value()).isEqualTo("a");
    }

    @Test
    @DisplayName("attack F10: a broken token endpoint")
    void triesABrokenPlatformTwiceAndNotForEver() {
        platform.answers("/token", Answer.status(500));

        assertThatThrownBy(() -> token(Scopes.ROSTER)).isInstanceOf(PlatformRefused.class);
        assertThat(platform.asked("/token")).hasSize(2);
    }
}
