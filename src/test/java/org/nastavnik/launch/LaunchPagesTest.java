package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.platform.ShownPage.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.deeplink.DeepLinkPage;
import org.nastavnik.platform.Reason;
import org.nastavnik.site.View;

class LaunchPagesTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysInBothLanguagesWhatToDo(Reason reason) {
        View view =
                View.of("launch/refused", new RefusedPage(reason.messageKey(), "0A1B2C3D", null));

        assertThat(html(view, "ru")).contains("0A1B2C3D", "Номер обращения");
        assertThat(html(view, "en")).contains("0A1B2C3D").doesNotContain("Номер");
    }

    @Test
    void carriesAnAnswerWithoutShowingIt() {
        View view =
                View.of(
                        "deeplink/deep-link-answer",
                        new DeepLinkPage("https://m.test/?a=1&b", "e.y.J", 2));

        assertThat(html(view, "ru"))
                .contains(
                        "data-lti-answer",
                        "name=\"JWT\" value=\"e.y.J\"",
                        "action=\"https://m.test/?a=1&amp;b\"");
    }
}
