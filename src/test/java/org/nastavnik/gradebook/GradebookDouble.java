package org.nastavnik.gradebook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The grade book of one course with the rules by which Moodle takes scores. */
final class GradebookDouble implements AutoCloseable {

    static final String COLUMN = "/2/lineitems/2/lineitem";
    static final String LIST = "/2/lineitems";

    private final HttpServer server;
    private final List<JsonObject> taken = new CopyOnWriteArrayList<>();
    private final List<JsonObject> items = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> kept = new ConcurrentHashMap<>();
    private final Set<String> teachers = ConcurrentHashMap.newKeySet();
    private volatile int broken;
    private volatile boolean gone;

    GradebookDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers everything with this status; 0 as usual. */
    void breaks(int status) {
        broken = status;
    }

    void loses() {
        gone = true;
    }

    void enrolsAsTeacher(String user) {
        teachers.add(user);
    }

    /** What was taken into the grade book, in order. */
    List<JsonObject> taken(String user) {
        return taken.stream().filter(score -> score.getString("userId").equals(user)).toList();
    }

    List<JsonObject> items() {
        return items;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (broken != 0) {
            answer(exchange, broken, "<html>broken</html>");
        } else if (path.equals("/token")) {
            answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        } else if (path.equals(LIST)) {
            list(exchange, body);
        } else if (gone) {
            answer(exchange, 404, "{}");
        } else if (path.endsWith("/scores")) {
            answer(exchange, score(read(body)), "[]");
        } else {
            String user = exchange.getRequestURI().getQuery().replaceAll(".*user_id=", "");
            answer(exchange, 200, results(user));
        }
    }

    private synchronized void list(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, items.toString());
            return;
        }
        JsonObject item =
                Json.createObjectBuilder(read(body))
                        .add("id", at("/2/lineitems/" + (9 + items.size()) + "/lineitem?type_id=1"))
                        .build();
        items.add(item);
        answer(exchange, 201, item.toString());
    }

    private synchronized int score(JsonObject sent) {
        String user = sent.getString("userId");
        JsonObject before = kept.get(user);
        if (teachers.contains(user)) {
            return 400;
        }
        if (before != null && !second(before).isBefore(second(sent))) {
            return 409;
        }
        kept.put(user, sent);
        taken.add(sent);
        return 204;
    }

    private static Instant second(JsonObject score) {
        return Instant.ofEpochSecond(Instant.parse(score.getString("timestamp")).getEpochSecond());
    }

    private String results(String user) {
        JsonObject score = kept.get(user);
        if (score == null) {
            return "[]";
        }
        double share =
                score.getJsonNumber("scoreGiven").doubleValue()
                        / score.getJsonNumber("scoreMaximum").doubleValue();
        return "[{\"userId\":\"%s\",\"resultScore\":%s,\"resultMaximum\":100,\"timestamp\":\"%s\"}]"
                .formatted(user, share * 100, second(score));
    }

    private static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean empty = status == 204;
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
