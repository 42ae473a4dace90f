package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.platform.ShownPage.html;

import org.junit.jupiter.api.Test;
import org.nastavnik.site.View;

class LinkPageTest {

    private static String shown(LinkPage page, String language) {
        return html(View.of("deeplink/link", page), language);
    }

    @Test
    void saysWhatTheLinkIsForAndWhereToGo() {
        assertThat(shown(new LinkPage("Планы", false, false), "ru"))
                .contains("раздел <strong>Планы</strong>", "скажите тому, кто ведёт курс")
                .contains("href=\"/s/abc\"")
                .doesNotContain("скопирована");
    }

    @Test
    void tellsATeacherToChooseAnewInACopiedCourse() {
        LinkPage page = new LinkPage("Планы", true, true);

        assertThat(shown(page, "ru"))
                .contains("скопирована из другого курса", "Выберите страницу заново");
        assertThat(shown(page, "en"))
                .contains("copied from another course", "Choose the page anew");
    }

    @Test
    void tellsNothingOfALinkThatItDoesNotKnow() {
        assertThat(shown(new LinkPage(null, false, false), "ru"))
                .contains("не знает этой ссылки")
                .doesNotContain("раздел", "скопирована");
    }
}
