package org.nastavnik.lms;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The other side of the platform, no more of it than the platform needs: keys, a login that
 * answers, a page.
 */
final class PretendTool implements AutoCloseable {

    static final RSAKey KEY = key("tool-key");
    static final RSAKey STRANGE_KEY = key("tool-key");

    private final HttpServer http;

    PretendTool() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        http.createContext(
                "/jwks", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        http.createContext("/login", this::toAuthorisation);
        http.createContext("/", exchange -> answer(exchange, "<p>tool</p>"));
        http.start();
    }

    String url(String path) {
        return "http://localhost:" + http.getAddress().getPort() + path;
    }

    /** What the measured registration asked for. */
    JsonObjectBuilder registration() {
        var tool = tool();
        return Json.createObjectBuilder()
                .add("application_type", "web")
                .add("response_types", Json.createArrayBuilder().add("id_token"))
                .add(
                        "grant_types",
                        Json.createArrayBuilder().add("implicit").add("client_credentials"))
                .add("initiate_login_uri", url("/login"))
                .add(
                        "redirect_uris",
                        Json.createArrayBuilder().add(url("/launch")).add(url("/launch2")))
                .add("client_name", "Наставник <b>лаб.</b>")
                .add("jwks_uri", url("/jwks"))
                .add("logo_uri", url("/icon.svg"))
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", String.join(" ", Scopes.SUPPORTED))
                .add("https://purl.imsglobal.org/spec/lti-tool-configuration", tool);
    }

    JsonObjectBuilder tool() {
        var messages =
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("type", "LtiResourceLinkRequest"))
                        .add(
                                Json.createObjectBuilder()
                                        .add("type", "LtiDeepLinkingRequest")
                                        .add("target_link_uri", url("/launch?dl=1")));
        return Json.createObjectBuilder()
                .add("domain", url("").replace("http://", ""))
                .add("description", "Пары наставничества")
                .add("target_link_uri", url("/launch"))
                .add("custom_parameters", custom())
                .add(
                        "claims",
                        JsonText.array(
                                List.of(
                                        "iss",
                                        "sub",
                                        "name",
                                        "given_name",
                                        "family_name",
                                        "email")))
                .add("messages", messages);
    }

    private static JsonObjectBuilder custom() {
        JsonObjectBuilder custom = Json.createObjectBuilder();
        String pairs =
                "middle=$Person.name.middle username=$User.username groups=$Moodle.Person.userGroupIds"
                        + " history=$Context.id.history tz=$Person.address.timezone role=$Membership.role"
                        + " begin=$CourseSection.timeFrame.begin end=$CourseSection.timeFrame.end"
                        + " ctxbegin=$Context.timeFrame.begin rlid=$ResourceLink.id rltitle=$ResourceLink.title"
                        + " rldesc=$ResourceLink.description sourced=$Person.sourcedId phone=$Person.phone.primary"
                        + " locality=$Person.address.locality longdesc=$Context.longDescription"
                        + " linkmembers=$LtiLink.memberships.url unknown=$Not.A.Variable picture=$User.image Mixed_Case=abc"
                        + " literal=a=b=c escaped=\\$User.id";
        for (String pair : pairs.split(" ")) {
            custom.add(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return custom;
    }

    static String signed(RSAKey key, String kid, JsonObject claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(kid)
                        .build();
        try {
            JWSObject jws = new JWSObject(header, new Payload(claims.toString()));
            jws.sign(new RSASSASigner(key));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void toAuthorisation(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        exchange.getResponseHeaders().set("Location", authorisation(request, url("/launch")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String authorisation(Request login, String redirectUri) {
        Map<String, String> parameters =
                Map.of(
                        "scope", "openid",
                        "response_type", "id_token",
                        "response_mode", "form_post",
                        "prompt", "none",
                        "client_id", login.parameter("client_id"),
                        "redirect_uri", redirectUri,
                        "login_hint", login.parameter("login_hint"),
                        "lti_message_hint", login.parameter("lti_message_hint"),
                        "state", "st",
                        "nonce", "n1");
        StringBuilder url = new StringBuilder(login.parameter("iss") + "/mod/lti/auth.php?x=");
        parameters.forEach((name, value) -> url.append("&" + name + "=" + encoded(value)));
        return url.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
