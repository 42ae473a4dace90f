package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;

class VerifiedLaunchTest {

    private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";

    @Test
    void takesThePatronymicFromTheCustomParameter() {
        VerifiedLaunch launch =
                TestDoor.launch(
                        d -> d.lti("custom", Map.of("middle", "Сергеевна", "groups", "1,17")));

        assertThat(launch.hints())
                .isEqualTo(
                        new IdentityHints("Петрова", "Анна", "Сергеевна", "teacher@school.test"));
        assertThat(launch.groups()).containsExactly("1", "17");
    }

    @Test
    void takesThePatronymicThatTheSchoolGluedToTheFirstName() {
        VerifiedLaunch launch = TestDoor.launch(d -> d.claim("given_name", "Иван Петрович"));

        assertThat(launch.hints().firstName()).isEqualTo("Иван");
        assertThat(launch.hints().middleName()).isEqualTo("Петрович");
    }

    @Test
    void ignoresVariablesThatThePlatformLeftAsTheyWere() {
        VerifiedLaunch launch =
                TestDoor.launch(
                        d ->
                                d.lti(
                                        "custom",
                                        Map.of(
                                                "middle", "$Person.name.middle",
                                                "groups", "$Moodle.Person.userGroupIds")));

        assertThat(launch.hints().middleName()).isNull();
        assertThat(launch.groups()).isEmpty();
    }

    @Test
    void keepsCoursesOfTwoDeploymentsApart() {
        VerifiedLaunch launch = TestDoor.launch(d -> {});

        assertThat(launch.courseKey()).contains("7:1:2");
        assertThat(TestDoor.launch(d -> d.without("context")).courseKey()).isEmpty();
    }

    @Test
    void callsAnAdministratorOfThePlatformSoAndNothingMore() {
        VerifiedLaunch launch = TestDoor.launch(d -> d.roles(SYSTEM + "Administrator"));

        assertThat(launch.roles()).isEqualTo(new LaunchRoles(false, true));
    }

    @Test
    void keepsServicesAtThePlatformsOwnAddress() {
        String members = TestDoor.ISSUER + "/services/2/memberships?x=1";
        VerifiedLaunch launch =
                TestDoor.launch(
                        d -> d.claim(Claims.NRPS, Map.of("context_memberships_url", members)));

        assertThat(launch.membershipsUrl()).isEqualTo(members);
    }

    @Test
    @DisplayName("attack E11: a column at another address than the platform's")
    void keepsTheActivitysColumnAtThePlatformsOwnAddress() {
        String column = TestDoor.ISSUER + "/services/2/lineitems/3/lineitem?type_id=1";

        assertThat(columnOf(column)).isEqualTo(column);
        assertThat(columnOf("https://evil.test/lineitem")).isNull();
    }

    private static @Nullable String columnOf(String address) {
        return TestDoor.launch(d -> d.claim(Claims.AGS, Map.of("lineitem", address))).lineItemUrl();
    }

    @Test
    void readsTheWordOfALinkAndNoUnfilledVariable() {
        assertThat(TestDoor.launch(d -> d.lti("custom", Map.of("nastavnik_link", "abc"))))
                .extracting(VerifiedLaunch::courseLink)
                .isEqualTo(Optional.of("abc"));
        assertThat(TestDoor.launch(d -> d.lti("custom", Map.of("nastavnik_link", "$LinkId"))))
                .extracting(VerifiedLaunch::courseLink)
                .isEqualTo(Optional.empty());
        assertThat(
                        TestDoor.launch(
                                d ->
                                        d.payload(
                                                claims ->
                                                        claims.replaceFirst(
                                                                "\\{",
                                                                "{\"https://purl.imsglobal.org/spec/lti/claim/custom\":{\"nastavnik_link\":null},"))))
                .extracting(VerifiedLaunch::courseLink)
                .isEqualTo(Optional.empty());
    }

    @Test
    void knowsACopyByTheHistoryOfItsCourse() {
        VerifiedLaunch copy = TestDoor.launch(d -> d.lti("custom", Map.of("history", "5, 4")));

        assertThat(copy.isCopyOf("7:1:4")).isTrue();
        assertThat(copy.isCopyOf("7:1:2")).isFalse();
        assertThat(copy.isCopyOf(null)).isFalse();
    }

    @Test
    void acceptsTimesWithinTheSkew() {
        long now = java.time.Instant.now().getEpochSecond();

        assertThat(TestDoor.launch(d -> d.claim("iat", now + 50).claim("exp", now + 110)))
                .isNotNull();
        assertThat(TestDoor.launch(d -> d.claim("iat", now - 110).claim("exp", now - 50)))
                .isNotNull();
        assertThat(TestDoor.launch(d -> d.claim("iat", (double) now))).isNotNull();
    }

    @Test
    void opensForNobodyWhosePlatformIsSwitchedOff() {
        Registration off = TestDoor.registration(TestDoor.ISSUER, "1");
        off.disable();
        Submission submission =
                new Submission("", Optional.empty(), Optional.of(off), "secret", false);

        assertThatThrownBy(() -> StateChecks.registration(submission))
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        r -> assertThat(r.reason()).isEqualTo(Reason.REGISTRATION));
    }
}
