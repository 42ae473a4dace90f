package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.lms.MoodleMessages.lines;
import static org.nastavnik.lms.MoodleMessages.shape;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchMessageTest {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private LmsFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LmsFixture();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"methodist", "admin", "manager", "mentor1", "newcomer"})
    void hasExactlyTheClaimsOfMoodle(String username) {
        assertThat(shape(fixture.launched(username, 3)))
                .isEqualTo(lines(MoodleMessages.RESOURCE_LINK));
    }

    @Test
    void ofGradedActivityNamesItsLineItem() {
        Set<String> expected = lines(MoodleMessages.RESOURCE_LINK);
        expected.add("lti-bo/claim/basicoutcome.lis_result_sourcedid string");
        expected.add("lti-bo/claim/basicoutcome.lis_outcome_service_url string");
        expected.add("lti-ags/claim/endpoint.lineitem string");

        assertThat(shape(fixture.launched("mentor1", 4))).isEqualTo(expected);
    }

    @Test
    void withoutNamesStillCarriesCustomPatronymic() {
        fixture.tool.setPrivacy(false, false);
        Set<String> expected = lines(MoodleMessages.RESOURCE_LINK);
        expected.removeAll(
                List.of(
                        "given_name string",
                        "family_name string",
                        "name string",
                        "lti/claim/ext.user_username string",
                        "email string"));

        JsonObject claims = fixture.launched("mentor1", 3);

        assertThat(shape(claims)).isEqualTo(expected);
        assertThat(custom(claims).getString("middle")).isEqualTo("Михайловна");
    }

    @Test
    void ofSelectionHasNoLinkAndNullLinkVariables() {
        Set<String> expected = lines(MoodleMessages.RESOURCE_LINK);
        expected.removeIf(line -> line.startsWith("lti/claim/resource_link."));
        expected.removeIf(
                line ->
                        line.matches(
                                "lti/claim/launch_presentation\\.(document_target|return_url) string"));
        expected.removeIf(
                line -> line.matches("lti/claim/custom\\.(rl.*|link_setting_url) string"));
        expected.addAll(
                List.of(
                        "lti/claim/custom.rlid null",
                        "lti/claim/custom.rltitle null",
                        "lti/claim/custom.rldesc null"));
        expected.addAll(lines(MoodleMessages.SELECTION_SETTINGS));
        fixture.browser.signIn(fixture.lms, "methodist");
        Page form =
                fixture.browser.open(
                        fixture.lms.baseUrl() + "/mod/lti/contentitem.php?id=1&course=2");

        JsonObject claims = fixture.claims(fixture.browser.submit(form));

        assertThat(shape(claims)).isEqualTo(expected);
    }

    @Test
    void ofReviewNamesOnlyTheUser() {
        fixture.browser.signIn(fixture.lms, "methodist");
        Page form =
                fixture.browser.open(
                        fixture.lms.baseUrl()
                                + "/mod/lti/launch.php?id=4&triggerview=0&action=gradeReport&user=13");

        JsonObject claims = fixture.claims(fixture.browser.submit(form));

        assertThat(claims.getString(Claims.LTI + "message_type"))
                .isEqualTo("LtiSubmissionReviewRequest");
        assertThat(claims.getJsonObject(Claims.LTI + "for_user"))
                .hasToString("{\"user_id\":\"13\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "methodist,Instructor",
        "assistant,Instructor",
        "manager,Instructor",
        "curator1,Learner"
    })
    void carriesOneCourseRole(String username, String role) {
        assertThat(roles(fixture.launched(username, 3))).containsExactly(MEMBERSHIP + role);
    }

    @Test
    void carriesThreeRolesOfSiteAdministrator() {
        assertThat(roles(fixture.launched("admin", 3)))
                .containsExactly(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        MEMBERSHIP + "Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
    }

    @Test
    void livesSixtySecondsAndNamesTheIssuerWithoutSlash() {
        JsonObject claims = fixture.launched("mentor1", 3);

        assertThat(claims.getInt("exp") - claims.getInt("iat")).isEqualTo(60);
        assertThat(claims.getString("iss")).isEqualTo(fixture.lms.baseUrl()).doesNotEndWith("/");
        assertThat(claims.getString("aud")).isEqualTo(fixture.tool.clientId());
        assertThat(claims.getString("sub")).isEqualTo("13");
    }

    @Test
    void putsVariablesInAndLeavesUnknownOnes() {
        JsonObject custom = custom(fixture.launched("twoschools", 3));

        assertThat(custom.getString("groups")).isEqualTo("1,2");
        assertThat(custom.getString("unknown")).isEqualTo("$Not.A.Variable");
        assertThat(custom.getString("picture")).isEqualTo("$User.image");
        assertThat(custom.getString("escaped")).isEqualTo("$User.id");
        assertThat(custom.getString("literal")).isEqualTo("a=b=c");
        assertThat(custom.getString("linkmembers")).endsWith("/links/{link_id}/memberships");
    }

    private static JsonObject custom(JsonObject claims) {
        return claims.getJsonObject(Claims.LTI + "custom");
    }

    private static List<String> roles(JsonObject claims) {
        return claims.getJsonArray(Claims.LTI + "roles").getValuesAs(JsonString::getString);
    }
}
