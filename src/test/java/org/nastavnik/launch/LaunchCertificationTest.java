package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.nastavnik.it.LaunchDraft.INSTRUCTOR;
import static org.nastavnik.it.LaunchDraft.LEARNER;

import com.nimbusds.jose.JOSEException;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.Jwts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.deeplink.DeepLink;
import org.nastavnik.deeplink.DeepLinkFixtures;
import org.nastavnik.gradebook.Delivery;
import org.nastavnik.gradebook.Score;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.it.LtiPlatformDouble.Answer;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Scopes;

/** The 43 cases of the 1EdTech certification guide for LTI 1.3 tools, one row each. */
class LaunchCertificationTest {

    private static final String NRPS =
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String RETURN = TestDoor.ISSUER + "/contentitem_return.php?course=2";

    /** What a case holds us to. */
    private interface Proof {
        void hold() throws Exception;
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        CertificationLaunches.BAD.stream().map(LaunchCertificationTest::refused),
                        CertificationLaunches.TEACHER.stream()
                                .map(LaunchCertificationTest::teacher),
                        CertificationLaunches.STUDENT.stream()
                                .map(LaunchCertificationTest::student),
                        deepLinking(),
                        services())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(String name, Proof proof) throws Exception {
        proof.hold();
    }

    private static Arguments row(String id, String name, Proof proof) {
        return Arguments.of("certification " + id + ": " + name, proof);
    }

    private static Arguments refused(LaunchRow row) {
        return row(
                row.id(),
                row.name(),
                () ->
                        assertThatThrownBy(() -> TestDoor.launch(row.sent()))
                                .isInstanceOfSatisfying(
                                        LaunchRejected.class,
                                        r -> assertThat(r.reason()).isEqualTo(row.reason())));
    }

    private static Arguments teacher(LaunchRow row) {
        boolean named = !List.of("teacher-04", "teacher-05").contains(row.id());
        return row(
                row.id(),
                row.name(),
                () ->
                        assertThat(TestDoor.launch(row.sent()).roles())
                                .isEqualTo(new LaunchRoles(named, false)));
    }

    private static Arguments student(LaunchRow row) {
        return row(
                row.id(),
                row.name(),
                () ->
                        assertThat(TestDoor.launch(row.sent()).roles())
                                .isEqualTo(new LaunchRoles(false, false)));
    }

    private static VerifiedLaunch deepLinkingLaunch() {
        return TestDoor.launch(
                d ->
                        d.deepLinking(
                                        Map.of(
                                                "accept_types",
                                                List.of("link", "file", "html", "ltiResourceLink"),
                                                "accept_multiple",
                                                true,
                                                "auto_create",
                                                true,
                                                "data",
                                                "95399",
                                                "deep_link_return_url",
                                                RETURN))
                                .lti(
                                        "context",
                                        Map.of("id", "2", "type", List.of("Course Section"))));
    }

    private static Stream<Arguments> deepLinking() {
        return Stream.of(
                row(
                        "dl-01",
                        "Send the Request Payload",
                        () -> assertThat(deepLinkingLaunch().isDeepLinking()).isTrue()),
                row(
                        "dl-02",
                        "Receive the Response Payload",
                        () -> assertThat(link().returnUrl()).isEqualTo(RETURN)),
                row(
                        "dl-03",
                        "Response Format Valid",
                        () -> {
                            assertThat(answer().getHeader().getType()).isEqualTo("JWT");
                            assertThat(answer().getBody())
                                    .containsEntry(
                                            LaunchDraft.LTI + "message_type",
                                            "LtiDeepLinkingResponse");
                            assertThat(answer().getBody())
                                    .containsEntry(LaunchDraft.LTI + "version", "1.3.0");
                        }),
                row(
                        "dl-04",
                        "Response Timestamps Valid",
                        () -> {
                            assertThat(answer().getBody().getIssuedAt())
                                    .isBeforeOrEqualTo(new Date());
                            assertThat(answer().getBody().getExpiration())
                                    .isAfter(new Date())
                                    .isBefore(Date.from(Instant.now().plusSeconds(301)));
                        }),
                row(
                        "dl-05",
                        "Signature Valid",
                        () -> {
                            assertThat(answer().getHeader().getAlgorithm()).isEqualTo("RS256");
                            assertThat(answer().getHeader().getKeyId())
                                    .isEqualTo(ServiceFixtures.OneKey.PAIR.getKeyID());
                        }),
                row(
                        "dl-06",
                        "Required Claims Verified",
                        () -> {
                            Claims claims = answer().getBody();
                            assertThat(claims.getIssuer()).isEqualTo("zjGA1HwFtwKucdV");
                            assertThat(claims.getAudience()).isEqualTo(TestDoor.ISSUER);
                            assertThat(claims.get("nonce", String.class))
                                    .isNotBlank()
                                    .isNotEqualTo(answer().getBody().get("nonce"));
                            assertThat(claims)
                                    .containsEntry(LaunchDraft.LTI + "deployment_id", "1");
                            assertThat(claims)
                                    .containsEntry(
                                            "https://purl.imsglobal.org/spec/lti-dl/claim/data",
                                            "95399");
                        }),
                row(
                        "dl-07",
                        "Affirm Response",
                        () ->
                                assertThat(
                                                answer().getBody()
                                                        .get(
                                                                "https://purl.imsglobal.org/spec/lti-dl/claim/content_items"))
                                        .asInstanceOf(LIST)
                                        .singleElement(MAP)
                                        .containsEntry("type", "ltiResourceLink")
                                        .containsEntry("title", "Наставник: начало")
                                        .containsEntry("url", TestDoor.TOOL + "/lti/launch")));
    }

    private static DeepLink link() {
        return DeepLinkFixtures.request(deepLinkingLaunch().deepLinkRequest());
    }

    private static Jws<Claims> answer() throws JOSEException {
        String token =
                DeepLinkFixtures.answerWithTheStartPage(
                        link(), TestDoor.registration(TestDoor.ISSUER, "1"));
        return Jwts.parser()
                .setSigningKey(ServiceFixtures.OneKey.PAIR.toRSAPublicKey())
                .parseClaimsJws(token);
    }

    private static Stream<Arguments> services() {
        String members = TestDoor.ISSUER + "/memberships";
        return Stream.of(
                row(
                        "nrps-01",
                        "Valid Instructor Launch",
                        () ->
                                assertThat(
                                                TestDoor.launch(
                                                                d ->
                                                                        d.roles(INSTRUCTOR)
                                                                                .claim(
                                                                                        NRPS,
                                                                                        Map.of(
                                                                                                "context_memberships_url",
                                                                                                members)))
                                                        .membershipsUrl())
                                        .isEqualTo(members)),
                row(
                        "nrps-02",
                        "Received Request",
                        () -> assertThat(rosterAsked().method()).isEqualTo("GET")),
                row(
                        "nrps-03",
                        "Verify JSON Header",
                        () ->
                                assertThat(rosterAsked().headers())
                                        .containsEntry(
                                                "Accept",
                                                "application/vnd.ims.lti-nrps.v2.membershipcontainer+json")),
                row(
                        "nrps-04",
                        "Verify Bearer Token",
                        () ->
                                assertThat(rosterAsked().headers())
                                        .containsEntry("Authorization", "Bearer dc67")),
                row(
                        "nrps-05",
                        "Verify Bearer Scope",
                        () ->
                                assertThat(tokenAsked())
                                        .containsEntry(
                                                "scope",
                                                "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly")
                                        .containsEntry(
                                                "client_assertion_type",
                                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")),
                row(
                        "ags-01",
                        "Valid student launch with AGS claim",
                        LaunchCertificationTest::gradesALearner));
    }

    private static LtiPlatformDouble.Asked rosterAsked() {
        return asked("/memberships");
    }

    private static Map<String, String> tokenAsked() {
        return BrowserDouble.query("?" + asked("/token").body());
    }

    private static LtiPlatformDouble.Asked asked(String path) {
        try (LtiPlatformDouble platform = ServiceFixtures.platform()) {
            platform.answers("/memberships", Answer.json("{\"members\":[]}"));
            new ServiceFixtures()
                    .rosters.of(ServiceFixtures.registered(platform), platform.at("/memberships"));
            return platform.asked(path).get(0);
        }
    }

    private static void gradesALearner() {
        String lineItems = TestDoor.ISSUER + "/2/lineitems?type_id=1";
        VerifiedLaunch launch =
                TestDoor.launch(
                        d ->
                                d.roles(LEARNER)
                                        .claim(
                                                AGS,
                                                Map.of(
                                                        "scope",
                                                        List.of(Scopes.LINE_ITEM),
                                                        "lineitems",
                                                        lineItems)));
        assertThat(launch.lineItemsUrl()).isEqualTo(lineItems);
        try (LtiPlatformDouble platform = ServiceFixtures.platform()) {
            Registration registration = ServiceFixtures.registered(platform);
            platform.answers("/7/lineitem/scores", Answer.json(""));
            assertThat(
                            new ServiceFixtures()
                                    .scores.send(
                                            registration,
                                            platform.at("/7/lineitem"),
                                            new Score("3", 7, 10, Instant.now())))
                    .isEqualTo(Delivery.ACCEPTED);
        }
    }
}
