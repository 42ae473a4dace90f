package org.nastavnik.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.platform.ShownPage.html;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.inspection.GiftRow;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.platform.KeysSeen;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Symptom;
import org.nastavnik.platform.ToolKeyLine;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class RegistrationPagesTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void listsPlatformsWithThoseThatWaitFirst() {
        Registration registration = TestDoor.registration("https://moodle.school.test", "1", "2");
        registration.name("Moodle гимназии");
        RegistrationListPage.Row row = RegistrationListPage.Row.of(registration, null);
        View view =
                View.of(
                        "registration/registrations",
                        new RegistrationListPage(List.of(row), List.of(row)));

        assertThat(html(view, "ru"))
                .contains(
                        "Moodle гимназии",
                        "https://moodle.school.test",
                        "1, 2",
                        "/s/abc/registrations/7",
                        "Ждут вашего решения");
        assertThat(html(view, "en")).contains("Waiting for your decision");
    }

    private static RegistrationPage page(String state, boolean moves) {
        return new RegistrationPage(
                7,
                "Moodle гимназии",
                "Moodle гимназии",
                "https://moodle.test",
                "abc",
                state,
                false,
                List.of(new RegistrationPage.Address("registration.form.jwks", "https://m.test/k")),
                List.of(new RegistrationPage.Story("registration.story.made", AT, "Тестова Анна")),
                List.of("1", "2"),
                List.of("9"),
                moves
                        ? List.of(
                                new RegistrationPage.Compared(
                                        "registration.form.jwks", "https://new/k", "https://old/k"))
                        : List.of(),
                moves,
                List.of(new GiftRow("NAME", "NO")),
                new KeysSeen(List.of("kid-1"), AT, AT, Symptom.SLOW),
                List.of(),
                List.of());
    }

    @Test
    void showsAPlatformWithWhatItKeepsBack() {
        View view = View.of("registration/registration", page("ACTIVE", false));

        assertThat(html(view, "ru"))
                .contains(
                        "registrations/7/approval/withdrawal",
                        "Передавать имя запускающего",
                        "kid-1",
                        "Убрать 2",
                        "Добавить 9",
                        "Тестова Анна")
                .doesNotContain("approval/rejection");
        assertThat(html(view, "en")).contains("Share launcher");
    }

    @Test
    void putsNewAddressesBesideTheOldOnes() {
        View view = View.of("registration/registration", page("PENDING", true));

        assertThat(html(view, "ru"))
                .contains(
                        "https://new/k", "https://old/k", "name=\"compared\"", "approval/rejection")
                .doesNotContain("approval/withdrawal");
    }

    @Test
    void showsEachLinkWithWhatBecameOfIt() {
        LinkListPage.Row unused =
                new LinkListPage.Row(
                        3, "Moodle гимназии", "Тестова Анна", AT, AT, null, "UNUSED", null, "");
        LinkListPage.Row used =
                new LinkListPage.Row(4, "", "Тестова Анна", AT, AT, AT, "USED", 7L, "moodle.test");
        View view =
                View.of(
                        "registration/links",
                        new LinkListPage(
                                List.of(unused, used),
                                "https://nastavnik.school.test/lti/register?token=abc"));

        assertThat(html(view, "ru"))
                .contains(
                        "register?token=abc",
                        "data-copy",
                        "registration-links/3/withdrawal",
                        "/s/abc/registrations/7",
                        "использована")
                .doesNotContain("registration-links/4/withdrawal");
    }

    @Test
    void saysOfEachKeyWhatItIsAndWhenItGoes() {
        ToolKeyLine signs = new ToolKeyLine("new", AT, null, null, null);
        ToolKeyLine former = new ToolKeyLine("old", AT, AT, AT.plusSeconds(86_400), null);
        ToolKeyLine leaked = new ToolKeyLine("leaked", AT, AT, AT.plusSeconds(86_400), AT);
        View view =
                View.of(
                        "registration/tool-keys",
                        new ToolKeysPage(
                                List.of(signs, former, leaked),
                                List.of(
                                        new ToolKeysPage.Theirs(
                                                7,
                                                "moodle.test",
                                                "https://m.test/k",
                                                new KeysSeen(List.of(), null, null, null))),
                                AT));

        assertThat(html(view, "ru"))
                .contains(
                        "подписывает",
                        "Публикуется до 23.11.2026 17:00",
                        "изъят",
                        "tool-keys/new/removal",
                        "tool-keys/old/removal")
                .doesNotContain("tool-keys/leaked/removal");
    }

    @Test
    void givesWhatToPasteElsewhere() {
        View view =
                View.of(
                        "registration/addresses",
                        PlatformAddressesPage.of(new ServiceFixtures.Settings(true)));

        assertThat(html(view, "ru"))
                .contains(
                        TestDoor.TOOL + "/lti/jwks",
                        TestDoor.TOOL + "/lti/login",
                        "middle=$Person.name.middle",
                        "data-copy=\"address-jwks\"");
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
        assertThat(html(View.again("registration/registration-form", form.page(problems)), "ru"))
                .contains("value=\"http://moodle.school.test\"", "is-invalid");
    }
}
