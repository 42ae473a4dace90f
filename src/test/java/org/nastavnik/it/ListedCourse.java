package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.it.LtiPlatformDouble.Answer;

/** A school with a course of its own at the platform of the centre, and its curator. */
final class ListedCourse {

    private static final String ROSTER =
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private final Centre centre = Centre.administrator();
    private final String context = "school" + UUID.randomUUID();
    private final String curator = "curator-" + UUID.randomUUID();
    private final String school;

    ListedCourse(String name) {
        centre.platform().answers("/token", Answer.json("{\"access_token\":\"dc67\"}"));
        LaunchTab administrator = centre.in(context, Map.of());
        administrator.post(
                "schools",
                "fullName",
                "Муниципальное общеобразовательное учреждение " + name,
                "shortName",
                name,
                "city",
                "Томск",
                "directorPost",
                "Директор",
                "validFrom",
                "2020-09-01");
        school = found("value=\"(\\d+)\"[^>]*>" + name + "<", administrator.get("course").body());
        administrator.post("course", "school", school);
        administrator.post("course/groups", "group", "1", "groupSchool", school);
        LaunchTab applicant = enter(curator, "Образцова", "Инна");
        apply(applicant, "Образцова", "Инна", "CURATOR");
        String request =
                found(
                        "id=\"join-(\\d+)\">Образцова Инна",
                        administrator.get("join-requests").body());
        administrator.post("join-requests/" + request + "/confirmation");
    }

    /** Somebody opens the activity in this course. */
    LaunchTab enter(String sub, String last, String first) {
        Map<String, Object> services =
                Map.of(
                        "context_memberships_url",
                        membershipsUrl(),
                        "service_versions",
                        List.of("2.0"));
        return LaunchTab.open(
                centre.platform(),
                d ->
                        d.claim("sub", sub)
                                .claim("family_name", last)
                                .claim("given_name", first)
                                .claim("name", first + " " + last)
                                .lti("context", Map.of("id", context))
                                .claim(ROSTER, services)
                                .roles(LaunchDraft.LEARNER));
    }

    LaunchTab curator() {
        return enter(curator, "Образцова", "Инна");
    }

    /** The same curator, come in from the course of another school. */
    LaunchTab curatorIn(ListedCourse other) {
        return other.enter(curator, "Образцова", "Инна");
    }

    private String membershipsUrl() {
        return centre.platform().at("/members/" + context);
    }

    void apply(LaunchTab newcomer, String last, String first, String role) {
        HttpResponse<String> sent =
                newcomer.post(
                        "who",
                        "school",
                        school,
                        "lastName",
                        last,
                        "firstName",
                        first,
                        "gender",
                        "F",
                        "kind",
                        "TEACHER",
                        "role",
                        role);
        assertThat(sent.body()).contains("Заявка отправлена");
    }

    /** What the platform answers when the list is asked for; each a page. */
    void lists(String... pages) {
        for (int i = 0; i < pages.length; i++) {
            String path = "/members/" + context + (i == 0 ? "" : "?from=" + i);
            Map<String, String> next =
                    i + 1 == pages.length
                            ? Map.of()
                            : Map.of(
                                    "Link",
                                    "<" + membershipsUrl() + "?from=" + (i + 1) + ">; rel=next");
            centre.platform()
                    .answers(path, new Answer(200, "application/json", page(pages[i]), next));
        }
    }

    /** One page of the list, of this course. */
    String page(String members) {
        return "{\"context\":{\"id\":\"" + context + "\"},\"members\":[" + members + "]}";
    }

    /** The address that follows the first page answers so. */
    void answersTo(String query, Answer answer) {
        centre.platform().answers("/members/" + context + query, answer);
    }

    static String member(String id, String last, String first) {
        return """
        {"user_id":"%s","status":"Active","roles":["Learner"],"given_name":"%s","family_name":"%s"}"""
                .formatted(id, first, last);
    }

    /** The curator enters a colleague by hand. */
    static String person(LaunchTab curator, String last, String first) {
        HttpResponse<String> shown =
                curator.post(
                        "persons",
                        "lastName",
                        last,
                        "firstName",
                        first,
                        "gender",
                        "F",
                        "kind",
                        "TEACHER",
                        "post",
                        "учитель",
                        "namesakeKnown",
                        "true");
        assertThat(shown.statusCode()).isEqualTo(200);
        return found("persons/(\\d+)/edit", shown.body());
    }

    static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }
}
