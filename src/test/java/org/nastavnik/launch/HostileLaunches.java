package org.nastavnik.launch;

import static org.nastavnik.it.LaunchDraft.INSTRUCTOR;
import static org.nastavnik.it.LaunchDraft.LEARNER;
import static org.nastavnik.it.LaunchDraft.part;
import static org.nastavnik.launch.LaunchRow.accepted;
import static org.nastavnik.launch.LaunchRow.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nastavnik.it.IndependentKeys;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Secrets;

/** Launches that must be refused: name · what is broken · why we refuse. */
final class HostileLaunches {

    private static final IndependentKeys STRANGER = new IndependentKeys();
    private static final String MEMBER = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final long HOUR = 3600;

    private HostileLaunches() {}

    static Stream<LaunchRow> all() {
        return Stream.of(crypto(), format(), token(), missing(), message(), targets(), state())
                .flatMap(List::stream);
    }

    private static List<LaunchRow> crypto() {
        List<LaunchRow> rows = new ArrayList<>();
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            rows.add(
                    refused(
                            none.equals("none") ? "A01" : "A02",
                            "alg " + none,
                            Reason.ALG,
                            d -> d.spoiled(t -> Forgery.unsigned(d, none))));
        }
        rows.add(
                refused(
                        "A01",
                        "alg none, empty signature",
                        Reason.FORMAT,
                        d -> d.spoiled(t -> Forgery.unsigned(d, "none").replaceAll("[^.]*$", ""))));
        rows.add(
                refused(
                        "A03",
                        "HS256 with the public key as PEM",
                        Reason.ALG,
                        d -> d.spoiled(t -> Forgery.hmac(d, Forgery.pem(d.parties().keys())))));
        rows.add(
                refused(
                        "A04",
                        "HS256 with the public key as DER",
                        Reason.ALG,
                        d ->
                                d.spoiled(
                                        t ->
                                                Forgery.hmac(
                                                        d,
                                                        d.parties()
                                                                .keys()
                                                                .publicKey()
                                                                .getEncoded()))));
        rows.add(
                refused(
                        "A04",
                        "HS256 with the modulus",
                        Reason.ALG,
                        d ->
                                d.spoiled(
                                        t ->
                                                Forgery.hmac(
                                                        d,
                                                        d.parties()
                                                                .keys()
                                                                .publicKey()
                                                                .getModulus()
                                                                .toByteArray()))));
        for (String alg : List.of("RS384", "RS512", "PS256")) {
            rows.add(
                    refused(
                            "A05",
                            alg + " with the right key",
                            Reason.ALG,
                            d -> d.spoiled(t -> Forgery.otherAlgorithm(d, alg))));
        }
        rows.add(refused("A07", "kid unknown", Reason.KID, d -> d.header("kid", "other")));
        for (Object kid :
                List.of(
                        "../../../../dev/null",
                        "' OR 1=1--",
                        "http://x",
                        "a\r\nb: c",
                        "k".repeat(10_000),
                        7,
                        List.of("a"),
                        "")) {
            rows.add(refused("A08", "kid " + name(kid), Reason.KID, d -> d.header("kid", kid)));
        }
        rows.add(
                refused(
                        "A08",
                        "kid of 64 KB",
                        Reason.FORMAT,
                        d -> d.header("kid", "k".repeat(65_536))));
        rows.add(
                refused(
                        "A09",
                        "own key in the header jwk, kid of the platform",
                        Reason.SIG,
                        d -> d.header("jwk", Forgery.jwk(STRANGER)).signedBy(STRANGER)));
        rows.add(
                refused(
                        "A09",
                        "own key in the header jwk, own kid",
                        Reason.KID,
                        d ->
                                d.header("jwk", Forgery.jwk(STRANGER))
                                        .header("kid", STRANGER.kid())
                                        .signedBy(STRANGER)));
        rows.add(
                refused(
                        "A09",
                        "key set named in the header jku",
                        Reason.KID,
                        d ->
                                d.header("jku", "http://127.0.0.1:9/jwks")
                                        .header("kid", STRANGER.kid())
                                        .signedBy(STRANGER)));
        rows.add(
                refused(
                        "A12",
                        "crit b64",
                        Reason.CRIT,
                        d -> d.header("crit", List.of("b64")).header("b64", false)));
        rows.add(
                refused("A12", "crit unknown", Reason.CRIT, d -> d.header("crit", List.of("exp"))));
        rows.add(
                refused(
                        "A14",
                        "one byte of the payload changed",
                        Reason.SIG,
                        d ->
                                d.spoiled(
                                        t ->
                                                Forgery.withPayload(
                                                        t,
                                                        d.payloadNow()
                                                                .replace("\"3\"", "\"4\"")))));
        rows.add(
                refused(
                        "A14",
                        "roles swapped after signing",
                        Reason.SIG,
                        d ->
                                d.roles(LEARNER)
                                        .spoiled(
                                                t ->
                                                        Forgery.withPayload(
                                                                t,
                                                                d.payloadNow()
                                                                        .replace(
                                                                                "#Learner",
                                                                                "#Instructor")))));
        rows.add(
                refused(
                        "A14",
                        "one byte of the signature changed",
                        Reason.SIG,
                        d -> d.spoiled(Forgery::otherSignature)));
        rows.add(
                refused(
                        "A15",
                        "signed by another platform under this platform's kid",
                        Reason.SIG,
                        d -> d.signedBy(STRANGER)));
        return rows;
    }

    private static List<LaunchRow> format() {
        List<LaunchRow> rows = new ArrayList<>();
        Map<String, Consumer<LaunchDraft>> broken = new java.util.LinkedHashMap<>();
        broken.put(
                "A13 signature stripped",
                d -> d.spoiled(t -> t.substring(0, t.lastIndexOf('.') + 1)));
        broken.put("A13 two parts", d -> d.spoiled(t -> t.substring(0, t.lastIndexOf('.'))));
        broken.put(
                "A17 five parts, encrypted",
                d ->
                        d.spoiled(
                                t ->
                                        part(
                                                        "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128CBC-HS256\",\"p2c\":2000000000}")
                                                + ".a.b.c.d"));
        broken.put("A20 a token within a token", d -> d.header("cty", "JWT"));
        broken.put("B28 two sub", d -> d.payload(p -> p.replaceFirst("\\{", "{\"sub\":\"1\",")));
        broken.put(
                "B28 two deployments",
                d ->
                        d.payload(
                                p ->
                                        p.replaceFirst(
                                                "\\{",
                                                "{\""
                                                        + LaunchDraft.LTI
                                                        + "deployment_id\":\"9\",")));
        broken.put(
                "B29 ten thousand levels",
                d ->
                        d.payload(
                                p ->
                                        p.replaceFirst(
                                                "\\{",
                                                "{\"custom\":"
                                                        + "[".repeat(10_000)
                                                        + "]".repeat(10_000)
                                                        + ",")));
        broken.put("I02 padding", d -> d.spoiled(t -> t + "="));
        broken.put(
                "I02 plus and slash", d -> d.spoiled(t -> t.substring(0, t.length() - 4) + "+/+/"));
        broken.put("I02 a space", d -> d.spoiled(t -> " " + t));
        broken.put("I02 one part", d -> d.spoiled(t -> "abc"));
        broken.put("I02 four parts", d -> d.spoiled(t -> t + ".a"));
        broken.put("I02 a thousand dots", d -> d.spoiled(t -> ".".repeat(1000)));
        broken.put("I02 nothing", d -> d.spoiled(t -> ""));
        broken.put("I02 too large", d -> d.claim("x", "x".repeat(70_000)));
        broken.put("I02 payload is no object", d -> d.payload(p -> "[1]"));
        broken.put("I02 payload with something after it", d -> d.payload(p -> p + ",{}"));
        broken.forEach(
                (name, sent) ->
                        rows.add(
                                refused(
                                        name.substring(0, 3),
                                        name.substring(4),
                                        Reason.FORMAT,
                                        sent)));
        return rows;
    }

    private static List<LaunchRow> token() {
        long now = Instant.now().getEpochSecond();
        List<LaunchRow> rows = new ArrayList<>();
        rows.add(
                refused(
                        "B01",
                        "expired",
                        Reason.EXP,
                        d -> d.claim("iat", now - 200).claim("exp", now - 100)));
        rows.add(
                refused(
                        "B01",
                        "expired ten minutes ago",
                        Reason.IAT,
                        d -> d.claim("iat", now - 660).claim("exp", now - 600)));
        rows.add(
                refused(
                        "B03",
                        "issued in an hour",
                        Reason.IAT,
                        d -> d.claim("iat", now + HOUR).claim("exp", now + 2 * HOUR)));
        rows.add(
                refused(
                        "B04",
                        "issued yesterday, good until tomorrow",
                        Reason.IAT,
                        d -> d.claim("iat", now - 24 * HOUR).claim("exp", now + 24 * HOUR)));
        Map<String, Object> times = new java.util.LinkedHashMap<>();
        times.put("as a text", "" + now);
        times.put("with a fraction", now + 0.5);
        times.put("negative", -1);
        times.put("without end", 1e30);
        times.put("in milliseconds", now * 1000);
        times.put("true", true);
        times.put("in a list", List.of(now));
        times.forEach(
                (name, time) -> {
                    rows.add(
                            refused("B06", "iat " + name, Reason.CLAIM, d -> d.claim("iat", time)));
                    rows.add(
                            refused("B06", "exp " + name, Reason.CLAIM, d -> d.claim("exp", time)));
                });
        rows.add(
                refused(
                        "B07",
                        "not before an hour from now",
                        Reason.NBF,
                        d -> d.claim("nbf", now + HOUR)));
        rows.add(refused("B08", "for another client", Reason.AUD, d -> d.claim("aud", "other")));
        rows.add(
                refused(
                        "B08",
                        "for other clients",
                        Reason.AUD,
                        d -> d.claim("aud", List.of("other", "third"))));
        rows.add(refused("B08", "for nobody", Reason.CLAIM, d -> d.claim("aud", List.of())));
        rows.add(
                refused(
                        "B10",
                        "for two, authorised the other",
                        Reason.AZP,
                        d ->
                                d.claim("aud", List.of(d.parties().clientId(), "other"))
                                        .claim("azp", "other")));
        rows.add(
                refused(
                        "B11",
                        "for us, authorised another",
                        Reason.AZP,
                        d -> d.claim("azp", "other")));
        rows.add(
                refused(
                        "B11",
                        "authorised party of a wrong type",
                        Reason.AZP,
                        d -> d.claim("azp", List.of(d.parties().clientId()))));
        rows.add(
                refused(
                        "B13",
                        "an additional audience",
                        Reason.AUD,
                        d ->
                                d.claim("aud", List.of(d.parties().clientId(), "other"))
                                        .claim("azp", d.parties().clientId())));
        rows.add(
                refused(
                        "B14",
                        "another issuer",
                        Reason.ISS,
                        d -> d.claim("iss", "https://evil.test")));
        for (String near : List.of("%s/", " %s", "%s ", "%s:443", "%s#")) {
            rows.add(
                    refused(
                            "B15",
                            "issuer near miss " + near.formatted("…").replace(' ', '·'),
                            Reason.ISS,
                            d -> d.claim("iss", near.formatted(d.parties().issuer()))));
        }
        rows.add(
                refused(
                        "B15",
                        "issuer in capitals",
                        Reason.ISS,
                        d -> d.claim("iss", d.parties().issuer().replace("http", "HTTP"))));
        rows.add(
                refused(
                        "C03",
                        "a nonce that we never gave",
                        Reason.NONCE,
                        d -> d.claim("nonce", Secrets.random(32))));
        rows.add(refused("C03", "an empty nonce", Reason.CLAIM, d -> d.claim("nonce", "")));
        return rows;
    }

    private static List<LaunchRow> missing() {
        return Stream.of(
                        "message_type",
                        "version",
                        "deployment_id",
                        "target_link_uri",
                        "resource_link",
                        "sub",
                        "roles",
                        "nonce",
                        "iss",
                        "aud",
                        "exp",
                        "iat")
                .map(claim -> refused("B19", "no " + claim, Reason.CLAIM, d -> d.without(claim)))
                .toList();
    }

    private static List<LaunchRow> message() {
        List<LaunchRow> rows = new ArrayList<>();
        rows.add(
                refused(
                        "B17",
                        "deployment of another registration",
                        Reason.DEPLOYMENT,
                        d -> d.lti("deployment_id", "other")));
        rows.add(
                refused(
                        "B17",
                        "deployment as a number",
                        Reason.CLAIM,
                        d -> d.lti("deployment_id", 1)));
        rows.add(
                refused(
                        "B27",
                        "a context without an id",
                        Reason.CLAIM,
                        d -> d.lti("context", Map.of("title", "x"))));
        rows.add(
                refused(
                        "B27",
                        "a context of a wrong type",
                        Reason.CLAIM,
                        d -> d.lti("context", "2")));
        rows.add(
                refused(
                        "B20",
                        "anonymous",
                        Reason.CLAIM,
                        d -> d.without("sub", "name", "given_name", "family_name", "email")));
        rows.add(
                refused("B20", "sub too long", Reason.CLAIM, d -> d.claim("sub", "1".repeat(256))));
        rows.add(refused("B20", "sub as a number", Reason.CLAIM, d -> d.claim("sub", 3)));
        rows.add(refused("B25", "roles as a text", Reason.CLAIM, d -> d.lti("roles", INSTRUCTOR)));
        rows.add(
                refused(
                        "B25",
                        "ten thousand roles",
                        Reason.CLAIM,
                        d -> d.lti("roles", Collections.nCopies(1_000, "Instructor"))));
        rows.add(
                refused(
                        "B25",
                        "roles within roles",
                        Reason.CLAIM,
                        d -> d.roles(List.of(INSTRUCTOR))));
        rows.add(
                refused(
                        "B26",
                        "message Evil",
                        Reason.MESSAGE_TYPE,
                        d -> d.lti("message_type", "Evil")));
        rows.add(
                refused(
                        "B26",
                        "message of a kind that we do not do",
                        Reason.MESSAGE_TYPE,
                        d -> d.lti("message_type", "LtiStartProctoring")));
        rows.add(
                refused(
                        "B26",
                        "a review of nobody's work",
                        Reason.CLAIM,
                        d -> d.lti("message_type", "LtiSubmissionReviewRequest")));
        for (Object user : List.of("", 11, "1".repeat(256), List.of("11"))) {
            rows.add(
                    refused(
                            "B26",
                            "a review whose user is no user: " + user.toString().length(),
                            Reason.CLAIM,
                            d ->
                                    d.lti("message_type", "LtiSubmissionReviewRequest")
                                            .lti("for_user", Map.of("user_id", user))));
        }
        rows.add(
                refused(
                        "B19",
                        "a review without its activity",
                        Reason.CLAIM,
                        d ->
                                d.lti("message_type", "LtiSubmissionReviewRequest")
                                        .lti("for_user", Map.of("user_id", "11"))
                                        .without("resource_link")));
        rows.add(refused("B26", "version 1.3", Reason.VERSION, d -> d.lti("version", "1.3")));
        rows.add(
                refused(
                        "E01",
                        "deep link answer to another host",
                        Reason.CLAIM,
                        d ->
                                d.deepLinking(
                                        Map.of(
                                                "deep_link_return_url",
                                                "https://evil.test/collect"))));
        rows.add(
                refused(
                        "E01",
                        "deep link answer to a host that looks like it",
                        Reason.CLAIM,
                        d ->
                                d.deepLinking(
                                        Map.of(
                                                "deep_link_return_url",
                                                d.parties().issuer() + "@evil.test/"))));
        for (String scheme :
                List.of("javascript:alert(1)", "data:text/html,x", "//evil.test/", "")) {
            rows.add(
                    refused(
                            "E02",
                            "deep link answer to " + scheme,
                            Reason.CLAIM,
                            d -> d.deepLinking(Map.of("deep_link_return_url", scheme))));
        }
        rows.add(
                refused(
                        "E02",
                        "deep linking without settings",
                        Reason.CLAIM,
                        d -> d.deepLinking(Map.of())));
        rows.add(
                refused(
                        "E03",
                        "a learner picks content",
                        Reason.ROLE,
                        d ->
                                d.roles(LEARNER)
                                        .deepLinking(
                                                Map.of(
                                                        "deep_link_return_url",
                                                        d.parties().issuer() + "/back"))));
        rows.add(
                refused(
                        "E07",
                        "deep linking data too large",
                        Reason.CLAIM,
                        d ->
                                d.deepLinking(
                                        Map.of(
                                                "deep_link_return_url",
                                                d.parties().issuer() + "/back",
                                                "data",
                                                "x".repeat(33_000)))));
        return rows;
    }

    private static List<LaunchRow> targets() {
        List<LaunchRow> rows = new ArrayList<>();
        rows.add(
                refused(
                        "D02",
                        "target at another host",
                        Reason.TARGET,
                        d -> d.lti("target_link_uri", "https://evil.test/x")));
        for (String target :
                List.of(
                        "//evil.test",
                        "https:evil.test",
                        "T@evil.test/lti/launch",
                        "T.evil.test/lti/launch",
                        "\\\\evil.test",
                        "T/lti/launch%0d%0aSet-Cookie:x=1",
                        "T/lti/launch\r\nX: y",
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "T/../admin",
                        "T/lti/launch/../../admin",
                        "T/s/abc/",
                        "https://us@evil.test")) {
            rows.add(
                    refused(
                            "D04",
                            "target " + target,
                            Reason.TARGET,
                            d ->
                                    d.lti(
                                            "target_link_uri",
                                            target.replace("T", d.parties().tool()))));
        }
        return rows;
    }

    private static List<LaunchRow> state() {
        return List.of(
                refused("C05", "no state", Reason.STATE, d -> d.state(s -> null)),
                refused("C05", "an empty state", Reason.STATE, d -> d.state(s -> "")),
                refused(
                        "C05",
                        "a state of a megabyte",
                        Reason.STATE,
                        d -> d.state(s -> "x".repeat(1_000_000))),
                refused(
                        "C05",
                        "a state that we never gave",
                        Reason.STATE,
                        d -> d.state(s -> Secrets.random(12) + Secrets.random(32))),
                refused(
                        "C05",
                        "a state with another end",
                        Reason.STATE,
                        d -> d.state(s -> s.substring(0, 16) + Secrets.random(32))),
                refused(
                        "C06",
                        "the state of another browser, no cookie",
                        Reason.BROWSER_BINDING,
                        d -> d.cookie(c -> null)),
                refused(
                        "C06",
                        "the state of another browser, a wrong cookie",
                        Reason.BROWSER_BINDING,
                        d ->
                                d.cookie(
                                        c ->
                                                c.substring(0, c.indexOf('=') + 1)
                                                        + Secrets.random(32))),
                refused(
                        "C06",
                        "the state of another browser, the cookie of another login",
                        Reason.BROWSER_BINDING,
                        d ->
                                d.cookie(
                                        c ->
                                                "__Host-nl-"
                                                        + Secrets.random(12)
                                                        + c.substring(c.indexOf('=')))));
    }

    /** Launches with which somebody hopes for more; they are let in, and get nothing by it. */
    static Stream<LaunchRow> harmless() {
        List<LaunchRow> rows = new ArrayList<>();
        for (String role :
                List.of(
                        MEMBER + "Instructor ",
                        MEMBER + "instructor",
                        "urn:lti:role:ims/lis/Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership/Learner#Instructor",
                        "instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Instructor")) {
            rows.add(accepted("B24", "role " + role, d -> d.roles(role)));
        }
        rows.add(
                accepted(
                        "B31",
                        "five thousand mentees without the role",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "role_scope_mentor",
                                                Collections.nCopies(5_000, "1"))));
        rows.add(
                accepted(
                        "D05",
                        "return to javascript:",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "launch_presentation",
                                                Map.of("return_url", "javascript:alert(1)"))));
        rows.add(
                accepted(
                        "D05",
                        "return to another host",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "launch_presentation",
                                                Map.of("return_url", "https://evil.test/"))));
        rows.add(
                accepted(
                        "D07",
                        "markup in names",
                        d ->
                                d.roles(LEARNER)
                                        .claim("given_name", "<img src=x onerror=alert(1)>")
                                        .claim("family_name", "\"><svg onload=alert(1)>")
                                        .claim("email", "${7*7}{{7*7}}")));
        rows.add(
                accepted(
                        "D09",
                        "markup in custom parameters",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "custom",
                                                Map.of(
                                                        "middle",
                                                        "<script>alert(1)</script>",
                                                        "groups",
                                                        "1,<b>,'; DROP TABLE person--"))));
        rows.add(
                accepted(
                        "E11",
                        "custom parameters that name another course",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "custom",
                                                Map.of(
                                                        "context_id",
                                                        "9",
                                                        "courseKey",
                                                        "9:9:9",
                                                        "activity_id",
                                                        "9"))));
        rows.add(
                accepted(
                        "B23",
                        "the e-mail of an administrator of another platform",
                        d ->
                                d.roles(LEARNER)
                                        .claim("email", "admin@other.test")
                                        .claim("email_verified", true)));
        rows.add(
                accepted(
                        "D10",
                        "a picture inside",
                        d -> d.roles(LEARNER).claim("picture", "http://169.254.169.254/")));
        rows.add(
                accepted(
                        "D14",
                        "line breaks in names",
                        d -> d.roles(LEARNER).claim("given_name", "a\r\nb\u001b[31m")));
        rows.add(
                accepted(
                        "D11",
                        "a style sheet of theirs",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "launch_presentation",
                                                Map.of("css_url", "https://evil.test/x.css"))));
        rows.add(
                accepted(
                        "D16",
                        "a window of no size",
                        d ->
                                d.roles(LEARNER)
                                        .lti(
                                                "launch_presentation",
                                                Map.of(
                                                        "document_target",
                                                        "x",
                                                        "height",
                                                        -1,
                                                        "width",
                                                        1e9))));
        rows.add(
                accepted(
                        "F01",
                        "services at inner addresses",
                        d ->
                                d.roles(LEARNER)
                                        .claim(
                                                Claims.NRPS,
                                                Map.of(
                                                        "context_memberships_url",
                                                        "http://169.254.169.254/"))
                                        .claim(
                                                Claims.AGS,
                                                Map.of(
                                                        "scope",
                                                        List.of(),
                                                        "lineitems",
                                                        "https://evil.test/lineitems"))));
        return rows.stream();
    }

    private static String name(Object kid) {
        String text = kid.toString().replaceAll("\\s", "·");
        return text.length() > 40
                ? text.length() + " characters"
                : kid.getClass().getSimpleName() + " " + text;
    }
}
