package org.nastavnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"units/1/journal/new", "documents/forms?kind=D18&subject=1", "who"})
    void takesAPageOfThisLaunch(String page) {
        assertThat(FormPage.shaped(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units",
                "//evil.test",
                "https://evil.test/",
                "a/../../x",
                "javascript:alert(1)//",
                "a\"onclick=x",
                "a<b",
                "a\nb",
                "a#b"
            })
    void takesNothingElse(String page) {
        assertThat(FormPage.shaped(page)).isEmpty();
    }
}
