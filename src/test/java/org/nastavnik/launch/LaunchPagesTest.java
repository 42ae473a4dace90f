package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.site.Pages;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Shell;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

class LaunchPagesTest {

    private record Someone(Locale locale) implements Visitor {

        @Override
        public String base() {
            return "/s/abc";
        }

        @Override
        public String csrfToken() {
            return "csrf";
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }

    private static String html(View view, String language) {
        return new String(
                new Pages().html(view, new Someone(Locale.forLanguageTag(language))),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysInBothLanguagesWhatToDo(Reason reason) {
        View view =
                View.of("launch/refused", new RefusedPage(reason.messageKey(), "0A1B2C3D", null));

        assertThat(html(view, "ru")).contains("0A1B2C3D", "Номер обращения");
        assertThat(html(view, "en")).contains("0A1B2C3D").doesNotContain("Номер");
    }

    @Test
    void showsWhatAnAdministratorNeeds() {
        Registration registration = TestDoor.registration("https://moodle.school.test", "1", "2");
        View view =
                View.of(
                        "launch/registrations",
                        new RegistrationListPage(
                                List.of(RegistrationListPage.Row.of(registration)),
                                RegistrationListPage.addresses(new ServiceFixtures.Settings(true)),
                                Instant.parse("2026-11-22T10:00:00Z"),
                                "https://nastavnik.school.test/lti/register?token=abc"));

        assertThat(html(view, "ru"))
                .contains(
                        "https://moodle.school.test",
                        "1, 2",
                        "/s/abc/registrations/7/approval/withdrawal",
                        TestDoor.TOOL + "/lti/jwks",
                        TestDoor.TOOL + "/lti/login",
                        "register?token=abc",
                        "22.11.2026 17:00");
    }

    @Test
    void keepsWhatWasTypedBesideItsProblems() {
        RegistrationForm form = new RegistrationForm();
        form.issuer = "http://moodle.school.test";
        form.auth = "https://8.8.8.8/auth";
        form.token = "https://10.0.0.1/token";
        form.jwks = "javascript:alert(1)";
        form.deployments = " \n";
        Problems problems = new Problems();

        form.checkAddresses(ServiceFixtures.guard(false), problems);

        assertThat(problems.all()).containsOnlyKeys("issuer", "token", "jwks", "deployments");
        assertThat(html(View.again("launch/registration-form", form.page(problems)), "ru"))
                .contains("value=\"http://moodle.school.test\"", "is-invalid");
    }

    @Test
    void carriesAnAnswerWithoutShowingIt() {
        View view =
                View.of(
                        "launch/deep-link-answer",
                        new DeepLinkPage("https://m.test/?a=1&b", "e.y.J"));

        assertThat(html(view, "ru"))
                .contains(
                        "data-lti-answer",
                        "name=\"JWT\" value=\"e.y.J\"",
                        "action=\"https://m.test/?a=1&amp;b\"");
    }
}
