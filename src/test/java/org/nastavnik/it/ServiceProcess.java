package org.nastavnik.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** The shipped jar as a process of its own, until this JVM ends. */
final class ServiceProcess {

    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(20_000 + new Random().nextInt(10_000));

    private static final int PATIENCE_SECONDS = 240;

    private final ProcessBuilder builder;
    private final String url;
    private final Path log;
    private Process process;

    private ServiceProcess(ProcessBuilder builder, String url, Path log) {
        this.builder = builder;
        this.url = url;
        this.log = log;
    }

    /**
     * @param jar name below {@code target}
     * @param settings environment of the service beside its port and address
     */
    static ServiceProcess start(String jar, Map<String, String> settings) {
        try {
            String port = freePort();
            String url = "http://localhost:" + port;
            Path log = Path.of("target", jar + "-" + port + ".log");
            ProcessBuilder service =
                    new ProcessBuilder(
                            java(),
                            "-Xmx640m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            "target/" + jar);
            service.environment()
                    .putAll(
                            Map.of(
                                    "NASTAVNIK_PORT",
                                    port,
                                    "NASTAVNIK_BASE_URL",
                                    url,
                                    "NASTAVNIK_ALLOW_HTTP_LOOPBACK",
                                    "true",
                                    "NASTAVNIK_LAUNCHES_PER_MINUTE",
                                    "100000"));
            service.environment().putAll(settings);
            service.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            ServiceProcess started = new ServiceProcess(service, url, log);
            started.start();
            return started;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start() throws IOException, InterruptedException {
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
    }

    /** Stopped as an administrator stops it, and started again at the same address. */
    void restart() {
        try {
            process.destroy();
            process.waitFor();
            start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        process.destroy();
    }

    String url() {
        return url;
    }

    Path log() {
        return log;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Below those that clients get: the service binds it much later, while others go on. */
    private static String freePort() {
        while (true) {
            int port = NEXT_PORT.getAndIncrement();
            try (ServerSocket free = new ServerSocket(port)) {
                return String.valueOf(free.getLocalPort());
            } catch (IOException taken) {
                // by somebody else: the next one
            }
        }
    }

    void awaitReady() throws InterruptedException {
        for (int i = 0; i < 5 * PATIENCE_SECONDS && process.isAlive(); i++) {
            if (isReady()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the service did not start: see " + log);
    }

    boolean isReady() {
        try {
            HttpRequest.Builder ask = HttpRequest.newBuilder(URI.create(url + "/health/ready"));
            return BrowserDouble.send(ask, "").statusCode() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }
}
