package org.nastavnik.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * A platform on a loopback port of its own: configuration, registration, keys, tokens, and whatever
 * services a test adds. Remembers every request.
 */
public final class LtiPlatformDouble implements AutoCloseable {

    /** What somebody asked of the platform. */
    public record Asked(String method, String path, Map<String, String> headers, String body) {}

    /** What the platform answers at one path. */
    public record Answer(int status, String type, String body, Map<String, String> headers) {

        public static Answer json(String body) {
            return new Answer(200, "application/json", body, Map.of());
        }

        public static Answer status(int status) {
            return new Answer(status, "text/html", "<html>" + status + "</html>", Map.of());
        }
    }

    public static final String CLIENT_ID = "zjGA1HwFtwKucdV";
    public static final String DEPLOYMENT = "1";

    private final HttpServer server;
    private final IndependentKeys keys = new IndependentKeys();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

    private LtiPlatformDouble(HttpServer server) {
        this.server = server;
    }

    public static LtiPlatformDouble start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            LtiPlatformDouble platform = new LtiPlatformDouble(server);
            platform.standardAnswers();
            server.createContext("/", platform::serve);
            server.setExecutor(
                    Executors.newCachedThreadPool(
                            task -> {
                                Thread thread = new Thread(task, "platform double");
                                thread.setDaemon(true);
                                return thread;
                            }));
            server.start();
            return platform;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void standardAnswers() {
        answers.put("/openid-configuration", Answer.json(configuration(issuer())));
        answers.put("/jwks", Answer.json(keys.keySet()));
        answers.put(
                "/register",
                Answer.json(
                        """
                        {"client_id":"%s","https://purl.imsglobal.org/spec/lti-tool-configuration":\
                        {"version":"1.3.0","deployment_id":"%s"}}"""
                                .formatted(CLIENT_ID, DEPLOYMENT)));
    }

    public String configuration(String issuer) {
        return LaunchDraft.json(
                Map.of(
                        "issuer", issuer,
                        "authorization_endpoint", at("/auth?x=1"),
                        "token_endpoint", at("/token"),
                        "jwks_uri", at("/jwks"),
                        "registration_endpoint", at("/register"),
                        "id_token_signing_alg_values_supported", List.of("RS256"),
                        "https://purl.imsglobal.org/spec/lti-platform-configuration",
                                Map.of("product_family_code", "double")));
    }

    /** From now on the platform answers so at the path. */
    public LtiPlatformDouble answers(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        String path = exchange.getRequestURI().toString();
        asked.add(new Asked(exchange.getRequestMethod(), path, headers, body));
        Answer answer =
                answers.getOrDefault(
                        path,
                        answers.getOrDefault(
                                exchange.getRequestURI().getPath(), Answer.status(404)));
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String at(String path) {
        return issuer() + path;
    }

    public IndependentKeys keys() {
        return keys;
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(a -> a.path().startsWith(path)).toList();
    }

    public LaunchDraft.Parties toolAt(String tool) {
        return new LaunchDraft.Parties(issuer(), CLIENT_ID, DEPLOYMENT, tool, keys);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
