package org.nastavnik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The service out of one of its jars, on a database that begins anew. */
final class Tool implements AutoCloseable {

    final int port;
    final String url;
    final String registrationToken = UUID.randomUUID().toString();
    final ServerProcess server;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** On the embedded database. */
    Tool(String jar) throws IOException {
        this(jar, Map.of("NASTAVNIK_DB_URL", ""));
    }

    /**
     * @param database the settings that name it
     */
    Tool(String jar, Map<String, String> database) throws IOException {
        port = ServerProcess.freePort();
        url = "http://localhost:" + port;
        server =
                ServerProcess.start(
                        Benches.FOLDER.resolve(jar + ".log"),
                        settings(emptied(Benches.FOLDER.resolve("data")), database),
                        "-jar",
                        Path.of("target", jar).toString());
    }

    private Map<String, String> settings(Path data, Map<String, String> database) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("NASTAVNIK_PORT", Integer.toString(port));
        settings.put("NASTAVNIK_BASE_URL", url);
        settings.put("NASTAVNIK_DATA", data.toString());
        settings.put("NASTAVNIK_REGISTRATION_TOKEN", registrationToken);
        settings.put("NASTAVNIK_ALLOW_HTTP_LOOPBACK", "true");
        settings.put("NASTAVNIK_LAUNCHES_PER_MINUTE", "1000000");
        return settings;
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return folder;
    }

    boolean ready() throws InterruptedException {
        try {
            return status("/health/ready") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    int status(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
