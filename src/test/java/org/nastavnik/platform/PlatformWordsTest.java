package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformWordsTest {

    @Test
    void keepsTheWordsThatHelp() {
        String page =
                "<html><head><title>Moodle</title></head><script>alert(1)</script><body>"
                        + "<p>error: fix_jwks_alg(): Argument #1 ($jwks) must be of type array, null"
                        + " given</p></body></html>";

        assertThat(PlatformWords.cleansed(page))
                .isEqualTo(
                        "error: fix_jwks_alg(): Argument #1 ($jwks) must be of type array, null"
                                + " given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIzIn0.c2lnbmF0dXJl is wrong",
                "token 0123456789abcdef0123456789abcdef expired",
                "see https://moodle.school.test/course?sesskey=abc12",
                "sesskey=abc12 is wrong",
                "\"access_token\":\"dc67\"",
                "mail teacher@school.test unknown",
                "Пользователь Образцов Пётр не найден",
                "not found: Petr Obraztsov"
            })
    void leavesSecretsAndPersonsOut(String said) {
        String kept = PlatformWords.cleansed(said);

        assertThat(kept)
                .contains("…")
                .doesNotContain("eyJ", "0123456789", "abc12", "dc67", "@", "Образцов", "Пётр")
                .doesNotContain("Obraztsov", "https");
    }

    @Test
    void staysShort() {
        assertThat(PlatformWords.cleansed("ab ".repeat(100_000))).hasSizeLessThanOrEqualTo(240);
        assertThat(PlatformWords.cleansed("<p> </p>")).isNull();
    }

    @Test
    void namesGrantedRightsShortly() {
        assertThat(PlatformWords.granted(Set.of(Scopes.ROSTER, Scopes.SCORE)))
                .isEqualTo("ROSTER SCORE");
    }
}
