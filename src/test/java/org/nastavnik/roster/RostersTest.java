package org.nastavnik.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.Registration;

class RostersTest {

    private static final String PAGE =
            "{\"context\":{\"id\":\"2\"},\"members\":[{\"user_id\":\"%s\",\"roles\":[\"Learner\"]}]}";

    private final LtiPlatformDouble platform = ServiceFixtures.platform();
    private final Registration registration = ServiceFixtures.registered(platform);
    private final ServiceFixtures fixtures = new ServiceFixtures();

    @AfterEach
    void stop() {
        platform.close();
    }

    private Roster roster() {
        return fixtures.rosters.of(registration, platform.at("/members"));
    }

    private void page(String path, String user, String link) {
        platform.answers(
                path,
                new Answer(
                        200,
                        Rosters.ACCEPT,
                        PAGE.formatted(user),
                        link.isEmpty() ? Map.of() : Map.of("Link", link)));
    }

    @Test
    void readsAllPagesWithTheExactHeaders() {
        page("/members", "3", "<" + platform.at("/members?from=2") + ">; rel=\"next\"");
        page("/members?from=2", "11", "");

        assertThat(roster().members()).extracting(Roster.Member::userId).containsExactly("3", "11");
        var asked = platform.asked("/members").get(0);
        assertThat(asked.headers())
                .containsEntry("Accept", Rosters.ACCEPT)
                .containsEntry("Authorization", "Bearer dc67");
    }

    @Test
    @DisplayName("attack F06: several links in one header")
    void findsTheNextPageAmongSeveralLinks() {
        page(
                "/members",
                "3",
                "</members?a=1>; rel=current, </members?b=2>; title=\"a, b\"; REL=NEXT");
        page("/members?b=2", "4", "");

        assertThat(roster().members()).hasSize(2);
    }

    @Test
    @DisplayName("attack F03: the next page at another host")
    void takesNoTokenToAnotherHost() {
        try (LtiPlatformDouble evil = ServiceFixtures.platform()) {
            page("/members", "3", "<" + evil.at("/?p=2") + ">; rel=next");

            assertThatThrownBy(this::roster).isInstanceOf(AddressRefused.class);
            assertThat(evil.asked("/")).isEmpty();
        }
    }

    @Test
    @DisplayName("attack F01: a roster at an inner address")
    void readsNothingFromAnAddressThatIsNotThePlatforms() {
        for (String inner :
                new String[] {
                    "http://127.0.0.1:1/",
                    "http://169.254.169.254/",
                    "http://[::1]/",
                    "http://10.0.0.1/",
                    "http://0x7f000001/",
                    "http://2130706433/",
                    "http://moodle.local/"
                }) {
            assertThatThrownBy(() -> fixtures.rosters.of(registration, inner))
                    .isInstanceOf(AddressRefused.class);
        }
    }

    @Test
    @DisplayName("attack F04: pages that go round")
    void stopsWherePagesGoRound() {
        page("/members", "3", "<" + platform.at("/members?b") + ">; rel=next");
        page("/members?b", "4", "<" + platform.at("/members") + ">; rel=next");

        assertThatThrownBy(this::roster).isInstanceOf(RosterBroken.class);
    }

    @Test
    @DisplayName("attack F07: a list that breaks halfway")
    void takesNothingFromAListThatBreaksHalfway() {
        page("/members", "3", "<" + platform.at("/members?b") + ">; rel=next");
        platform.answers("/members?b", Answer.status(500));

        assertThatThrownBy(this::roster).isInstanceOf(PlatformRefused.class);
    }

    @Test
    @DisplayName("attack F07, F17: members missing, null, not JSON")
    void refusesMembersWithoutAnId() {
        platform.answers("/members", Answer.json("{\"members\":[{\"roles\":[]}]}"));
        assertThatThrownBy(this::roster).isInstanceOf(RosterBroken.class);

        platform.answers("/members", Answer.json("{\"members\":null}"));
        assertThatThrownBy(this::roster).isInstanceOf(RosterBroken.class);

        platform.answers("/members", Answer.json("<members/>"));
        assertThatThrownBy(this::roster).isInstanceOf(RosterBroken.class);
    }

    @Test
    @DisplayName("attack F07: members inactive or twice")
    void marksWhoIsNoLongerActiveAndCountsNobodyTwice() {
        platform.answers(
                "/members",
                Answer.json(
                        "{\"members\":[{\"user_id\":\"3\",\"status\":\"Inactive\"},"
                                + "{\"user_id\":\"3\"}]}"));

        assertThat(roster().members()).singleElement().matches(member -> !member.active());
    }

    @Test
    @DisplayName("attack F13: the token of another platform")
    void asksForTheTokenOfThisPlatformOnly() {
        page("/members", "3", "");
        try (LtiPlatformDouble other = ServiceFixtures.platform()) {
            other.answers("/members", Answer.json("{\"members\":[]}"))
                    .answers("/token", Answer.json("{\"access_token\":\"other\"}"));
            Registration second = TestDoor.withId(ServiceFixtures.registered(other), 8);

            roster();
            fixtures.rosters.of(second, other.at("/members"));

            assertThat(other.asked("/members").get(0).headers())
                    .containsEntry("Authorization", "Bearer other");
        }
    }

    private void members(String path, String members) {
        platform.answers(
                path, Answer.json("{\"context\":{\"id\":\"2\"},\"members\":[" + members + "]}"));
    }

    @Test
    void keepsThePathWhereTheNextPageIsAQueryAlone() {
        page("/members", "3", "<?from=2>; rel=next");
        page("/members?from=2", "4", "");

        assertThat(roster().members()).hasSize(2);
    }

    @Test
    void asksForPagesAndForNoRole() {
        page("/members", "3", "");

        roster();

        assertThat(platform.asked("/members").get(0).path()).isEqualTo("/members?limit=1000");
    }

    @Test
    void readsNamesInAnyFormThatAPlatformSends() {
        members(
                "/members",
                "{\"user_id\":\"3\",\"name\":\"Ася Примерова\"},"
                        + "{\"user_id\":\"4\",\"given_name\":\"Олег Петрович\",\"family_name\":\"Тестов\"},"
                        + "{\"user_id\":\"5\"}");

        assertThat(roster().members())
                .extracting(Roster.Member::hints)
                .containsExactly(
                        new IdentityHints("Примерова", "Ася", null, null),
                        new IdentityHints("Тестов", "Олег", "Петрович", null),
                        new IdentityHints(null, null, null, null));
    }

    @Test
    void takesShortAndWholeRolesForTheSame() {
        members(
                "/members",
                "{\"user_id\":\"3\",\"roles\":[\"Instructor\"]},"
                        + "{\"user_id\":\"4\",\"roles\":[\"http://purl.imsglobal.org/vocab/lis/v2/"
                        + "membership#Instructor\"]},"
                        + "{\"user_id\":\"5\",\"roles\":[\"http://purl.imsglobal.org/vocab/lis/v2/"
                        + "institution/person#Instructor\"]}");

        assertThat(roster().members())
                .extracting(Roster.Member::teaches)
                .containsExactly(true, true, false);
    }

    @Test
    void asksForNamesThroughAnActivity() {
        members("/members", "{\"user_id\":\"3\"},{\"user_id\":\"4\"}");
        members("/members?limit=1000&rlid=1+2", "{\"user_id\":\"3\",\"name\":\"Ася Примерова\"}");

        Roster through = fixtures.rosters.through(registration, platform.at("/members"), "1 2");
        Roster named = ReadRoster.withNames(roster(), through);

        assertThat(named.members())
                .extracting(member -> member.hints().lastName())
                .containsExactly("Примерова", null);
    }

    @Test
    @DisplayName("attack F07: the list of another course")
    void refusesTheListOfAnotherCourse() {
        page("/members", "3", "</members?b>; rel=next");
        platform.answers("/members?b", Answer.json("{\"context\":{\"id\":\"9\"},\"members\":[]}"));
        assertThatThrownBy(this::roster)
                .isInstanceOfSatisfying(
                        RosterBroken.class,
                        b -> assertThat(b.why()).isEqualTo(RosterBroken.Why.OTHER_COURSE));

        page("/members", "3", "");
        assertThatThrownBy(() -> ReadRoster.ofCourse(roster(), "7:1:22"))
                .isInstanceOf(RosterBroken.class);
        assertThat(ReadRoster.ofCourse(roster(), "7:1:2").members()).hasSize(1);
    }

    @Test
    @DisplayName("attack F04: pages without end")
    void stopsWherePagesHaveNoEnd() {
        for (int i = 0; i <= 201; i++) {
            String path = i == 0 ? "/members" : "/members?p=" + i;
            page(path, String.valueOf(i), "</members?p=" + (i + 1) + ">; rel=next");
        }

        assertThatThrownBy(this::roster)
                .isInstanceOfSatisfying(
                        RosterBroken.class,
                        b -> assertThat(b.why()).isEqualTo(RosterBroken.Why.CIRCLE));
    }
}
