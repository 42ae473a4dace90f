package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterEndpointTest {

    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final String PATH = "/CourseSection/2/bindings/1/memberships";

    private LmsFixture fixture;
    private String token;

    @BeforeEach
    void start() {
        fixture = new LmsFixture();
        token = fixture.token(Scopes.ROSTER);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void hasMembersAsMoodleWritesThem() {
        var response = get(PATH, TYPE);

        JsonObject roster = LmsFixture.json(response.body());
        JsonObject first = roster.getJsonArray("members").getJsonObject(0);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue(TYPE + "; charset=utf-8");
        assertThat(roster.keySet()).containsExactlyInAnyOrder("id", "context", "members");
        assertThat(first.keySet())
                .containsExactlyInAnyOrder(
                        "status",
                        "roles",
                        "user_id",
                        "lis_person_sourcedid",
                        "name",
                        "given_name",
                        "family_name",
                        "email",
                        "ext_user_username");
        assertThat(response.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void knowsNeitherAdministratorNorManager() {
        assertThat(ids(get(PATH, TYPE))).doesNotContain("2", "5").contains("3", "13");
    }

    @Test
    void takesNonEditingTeacherForLearner() {
        assertThat(ids(get(PATH + "?role=Learner", TYPE))).contains("4").doesNotContain("3");
        assertThat(
                        ids(
                                get(
                                        PATH
                                                + "?role=http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Instructor",
                                        TYPE)))
                .containsExactly("3");
    }

    @Test
    void ignoresRoleItDoesNotKnow() {
        assertThat(ids(get(PATH + "?role=Mentor", TYPE))).hasSize(29);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                TYPE + "|200",
                "*/*|200",
                TYPE + ";q=1, */*;q=0.1|200",
                "application/json|400",
                TYPE + ", application/json|400"
            })
    void wantsExactAccept(String accept, int status) {
        assertThat(get(PATH, accept).statusCode()).isEqualTo(status);
    }

    @Test
    void pagesByLinkAndLosesRoleOnTheWay() {
        List<String> all = new ArrayList<>();
        String next = PATH + "?limit=10&role=Instructor&rlid=1";

        var first = get(PATH + "?limit=10&rlid=1", TYPE);
        while (!next.isEmpty()) {
            var page = get(next.replace("role=Instructor&", ""), TYPE);
            all.addAll(ids(page));
            next = next(page);
        }

        assertThat(all).hasSize(29).doesNotHaveDuplicates();
        assertThat(next(first)).endsWith("?limit=10&from=10&rlid=1");
        assertThat(next(get(PATH + "?limit=3&role=Learner", TYPE))).endsWith("?limit=3&from=3");
    }

    @Test
    void withLinkHasMessageAndOnlyThoseWhoSeeIt() {
        fixture.lms
                .platform()
                .course()
                .add(fixture.tool, "Для школы № 41", "", "", java.util.Map.of(), 2);

        var response = get(PATH + "?rlid=3", TYPE);

        assertThat(ids(response)).contains("22", "3", "43").doesNotContain("12", "41");
        assertThat(response.body()).contains("\"message\":[{\"" + Claims.LTI + "message_type\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/CourseSection/2/bindings/1/memberships?rlid=99, 404",
        "/CourseSection/99/bindings/1/memberships, 404",
        "/CourseSection/2/bindings/77/memberships, 401"
    })
    void refuses(String path, int status) {
        assertThat(get(path, TYPE).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesTokenOfAnotherScope() {
        token = fixture.token(Scopes.SCORE);

        assertThat(get(PATH, TYPE).statusCode()).isEqualTo(401);
    }

    @Test
    void withoutNamesHasOnlyIdsAndRoles() {
        fixture.tool.setPrivacy(false, false);

        JsonObject roster = LmsFixture.json(get(PATH, TYPE).body());

        assertThat(roster.getJsonArray("members").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("status", "roles", "user_id", "lis_person_sourcedid");
    }

    private HttpResponse<String> get(String path, String accept) {
        return fixture.send(fixture.service(path, token).header("Accept", accept).GET());
    }

    private static List<String> ids(HttpResponse<String> response) {
        return LmsFixture.json(response.body())
                .getJsonArray("members")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(member -> member.getString("user_id"))
                .toList();
    }

    private static String next(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Link")
                .map(link -> URI.create(link.replaceFirst("<(.*)>; rel=\"next\"", "$1")))
                .map(
                        uri ->
                                uri.getPath().replace("/mod/lti/services.php", "")
                                        + "?"
                                        + uri.getQuery())
                .orElse("");
    }
}
