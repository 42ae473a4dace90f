package org.nastavnik.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.platform.ShownPage.html;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class RegistrationPagesTest {

    @Test
    void showsWhatAnAdministratorNeeds() {
        Registration registration = TestDoor.registration("https://moodle.school.test", "1", "2");
        View view =
                View.of(
                        "registration/registrations",
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
        assertThat(html(View.again("registration/registration-form", form.page(problems)), "ru"))
                .contains("value=\"http://moodle.school.test\"", "is-invalid");
    }
}
