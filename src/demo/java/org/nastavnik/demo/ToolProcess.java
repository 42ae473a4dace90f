package org.nastavnik.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The service as a process of its own, with a database that begins anew each time. */
final class ToolProcess implements AutoCloseable {

    static final int PORT = port();
    static final String BASE_URL = "http://localhost:" + PORT;

    private static final Path JAR = Path.of("target", "nastavnik-demo.jar");
    private static final Path DATA = Path.of("target", "demo-data");
    private static final Path LOG = Path.of("target", "demo.log");
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    /** Ended by Ctrl+C or by a plain kill: nothing to complain of. */
    private static final Set<Integer> STOPPED = Set.of(130, 143);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String registrationToken;
    private Process process;

    private static int port() {
        String port = System.getenv("NASTAVNIK_PORT");
        return port == null || port.isBlank() ? 8080 : Integer.parseInt(port.strip());
    }

    ToolProcess(String registrationToken) {
        this.registrationToken = registrationToken;
    }

    void start() throws IOException {
        if (!Files.isRegularFile(JAR)) {
            throw new DemoFailed(
                    "Нет " + JAR + ": сначала mvn -Pdemo собирает его.\n" + JAR + " is missing.");
        }
        requireFreePort();
        forgetData();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-jar", JAR.toString());
        builder.environment().putAll(settings());
        process = builder.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    }

    private Map<String, String> settings() {
        return Map.of(
                "NASTAVNIK_PORT",
                Integer.toString(PORT),
                "NASTAVNIK_BASE_URL",
                BASE_URL,
                "NASTAVNIK_DATA",
                DATA.toString(),
                "NASTAVNIK_REGISTRATION_TOKEN",
                registrationToken,
                "NASTAVNIK_ALLOW_HTTP_LOOPBACK",
                "true");
    }

    private static void requireFreePort() {
        try {
            new ServerSocket(PORT).close();
        } catch (IOException e) {
            throw DemoFailed.portTaken(PORT);
        }
    }

    private static void forgetData() throws IOException {
        if (!Files.exists(DATA)) {
            return;
        }
        try (var old = Files.walk(DATA)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        Instant last = Instant.now().plus(LONGEST_START);
        while (!ready()) {
            if (!process.isAlive()) {
                throw new DemoFailed(
                        "«Наставник» не запустился. The service did not start.\n" + endOfLog());
            }
            if (Instant.now().isAfter(last)) {
                throw new DemoFailed(
                        "«Наставник» не готов за пятнадцать минут. Not ready in fifteen minutes.\n"
                                + endOfLog());
            }
            Thread.sleep(500);
        }
    }

    private boolean ready() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(BASE_URL + "/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String endOfLog() throws IOException {
        List<String> lines =
                new String(Files.readAllBytes(LOG), StandardCharsets.UTF_8).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    void awaitEnd() throws IOException, InterruptedException {
        int code = process.waitFor();
        if (STOPPED.contains(code)) {
            return;
        }
        throw new DemoFailed("«Наставник» остановился (код " + code + ").\n" + endOfLog());
    }

    @Override
    public synchronized void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
