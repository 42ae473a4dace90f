package org.nastavnik.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a browser does between a platform and the service; keeps no cookie by itself. */
public final class BrowserDouble {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String service;

    public BrowserDouble(String service) {
        this.service = service;
    }

    /** A login on its way: what the service sent with the browser to the platform. */
    public record Login(String address, Map<String, String> sent, String cookie) {

        public String state() {
            return sent.get("state");
        }

        public String nonce() {
            return sent.get("nonce");
        }
    }

    public HttpResponse<String> register(LtiPlatformDouble platform, String token) {
        return get(
                "/lti/register?token="
                        + encoded(token)
                        + "&openid_configuration="
                        + encoded(platform.at("/openid-configuration"))
                        + "&registration_token=once",
                "");
    }

    public Login login(LtiPlatformDouble platform) {
        HttpResponse<String> answer = get("/lti/login?" + form(loginParameters(platform)), "");
        if (answer.statusCode() != 302) {
            throw new AssertionError("login answered " + answer.statusCode());
        }
        String address = answer.headers().firstValue("Location").orElseThrow();
        return new Login(address, query(address), cookie(answer).orElseThrow());
    }

    public Map<String, String> loginParameters(LtiPlatformDouble platform) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("iss", platform.issuer());
        sent.put("login_hint", "3");
        sent.put("target_link_uri", service + "/lti/launch");
        sent.put("lti_message_hint", "{\"cmid\":3,\"launchid\":\"ltilaunch1_1\"}");
        sent.put("client_id", LtiPlatformDouble.CLIENT_ID);
        return sent;
    }

    /** A whole launch, with whatever the row changes. */
    public HttpResponse<String> launch(LtiPlatformDouble platform, Consumer<LaunchDraft> change) {
        return launch(login(platform), platform, change);
    }

    public HttpResponse<String> launch(
            Login login, LtiPlatformDouble platform, Consumer<LaunchDraft> change) {
        LaunchDraft draft = new LaunchDraft(platform.toolAt(service), login.nonce(), Instant.now());
        change.accept(draft);
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("id_token", draft.token());
        String state = draft.stateFrom(login.state());
        if (state != null) {
            sent.put("state", state);
        }
        String cookie = draft.cookieFrom(login.cookie());
        return post("/lti/launch", form(sent), cookie == null ? "" : cookie);
    }

    public HttpResponse<String> get(String path, String cookie) {
        return send(HttpRequest.newBuilder(URI.create(absolute(path))), cookie);
    }

    public HttpResponse<String> post(String path, String form, String cookie) {
        return send(
                HttpRequest.newBuilder(URI.create(absolute(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                cookie);
    }

    private String absolute(String path) {
        return path.startsWith("http") ? path : service + path;
    }

    public static HttpResponse<String> send(HttpRequest.Builder request, String cookie) {
        try {
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Name and value of the cookie that the answer sets. */
    public static Optional<String> cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").map(c -> c.substring(0, c.indexOf(';')));
    }

    public static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static Map<String, String> query(String address) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(decoded(parts[0]), decoded(parts[1]));
        }
        return values;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
