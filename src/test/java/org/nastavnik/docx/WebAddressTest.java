package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://school.example/a?b=1&c=%20#d|https://school.example/a?b=1&c=%20#d",
                " HTTP://School.Example |http://school.example",
                "https://школа.пример/о школе/|https://xn--80atdl2c.xn--e1afmkfd/%D0%BE%20%D1%88%D0%BA%D0%BE%D0%BB%D0%B5/",
                "https://school.example:8080/100%/<x>|https://school.example:8080/100%25/%3Cx%3E",
                "https://school.example/#a#b|https://school.example/#a%23b",
                "mailto:office@school.example?subject=Заявка|mailto:office@school.example?subject=%D0%97%D0%B0%D1%8F%D0%B2%D0%BA%D0%B0"
            })
    void isWrittenAsEveryProgramTakesIt(String written, String address) {
        assertThat(WebAddress.of(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#top",
                "/local",
                "school.example",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/hostname",
                "ftp://school.example",
                "https://",
                "https://user:word@school.example",
                "https://a\\b",
                "https://-school-/",
                "http://[::1]/",
                "mailto:office",
                "mailto:a@b@c"
            })
    void isNoneForOtherThanSitesAndMailBoxes(String written) {
        assertThat(WebAddress.of(written)).isNull();
    }

    @Test
    void isNoneBeyondAnyReason() {
        assertThat(WebAddress.of("https://school.example/" + "a".repeat(3_000))).isNull();
    }
}
