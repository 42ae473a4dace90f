package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPageTest {

    @ParameterizedTest(name = "site {0}, origin {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://nastavnik.school.test, true",
                "-, https://nastavnik.school.test, true",
                "cross-site, https://nastavnik.school.test, false",
                "same-site, https://nastavnik.school.test, false",
                "none, https://nastavnik.school.test, false",
                "same-origin, https://evil.test, false",
                "same-origin, http://nastavnik.school.test, false",
                "same-origin, https://nastavnik.school.test:8443, false",
                "same-origin, null, false",
                "same-origin, -, false",
                "-, -, false"
            })
    void believesOnlyPagesOfOurOwn(String site, String origin, boolean ours) {
        assertThat(OwnPage.sent(site, origin, "https://nastavnik.school.test")).isEqualTo(ours);
    }
}
