package org.nastavnik.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * The service that all {@code *IT} of this JVM share: named by {@code nastavnik.url}, or started.
 */
public final class RunningService {

    private static final String TOKEN =
            System.getProperty("nastavnik.registration.token", UUID.randomUUID().toString());
    private static final String URL = named();

    private RunningService() {}

    public static String url() {
        return URL;
    }

    public static String registrationToken() {
        return TOKEN;
    }

    private static String named() {
        String named = System.getProperty("nastavnik.url");
        return named == null ? started() : named;
    }

    private static String started() {
        try (ServerSocket free = new ServerSocket(0)) {
            String port = String.valueOf(free.getLocalPort());
            String url = "http://localhost:" + port;
            Path data = Files.createTempDirectory("nastavnik-it");
            ProcessBuilder service =
                    new ProcessBuilder(
                            "java",
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            "target/nastavnik.jar");
            service.environment()
                    .putAll(
                            Map.of(
                                    "NASTAVNIK_PORT",
                                    port,
                                    "NASTAVNIK_BASE_URL",
                                    url,
                                    "NASTAVNIK_DATA",
                                    data.toString(),
                                    "NASTAVNIK_ALLOW_HTTP_LOOPBACK",
                                    "true",
                                    "NASTAVNIK_LAUNCHES_PER_MINUTE",
                                    "100000",
                                    "NASTAVNIK_REGISTRATION_TOKEN",
                                    TOKEN));
            free.close();
            Process process =
                    service.redirectErrorStream(true)
                            .redirectOutput(Path.of("target", "service.log").toFile())
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitReady(url, process);
            return url;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitReady(String url, Process process) throws InterruptedException {
        for (int second = 0; second < 180 && process.isAlive(); second++) {
            try {
                HttpRequest.Builder ask = HttpRequest.newBuilder(URI.create(url + "/health/ready"));
                if (BrowserDouble.send(ask, "").statusCode() == 200) {
                    return;
                }
            } catch (IllegalStateException notYet) {
                // not listening yet
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the service did not start: see target/service.log");
    }
}
