package org.nastavnik.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of its own that ends with us, however we end. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(200);

    interface Sign {
        boolean seen() throws InterruptedException;
    }

    private final Process process;
    private final Path log;
    private final long begun = System.nanoTime();

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** A JVM. */
    static ServerProcess start(Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        Path temporary = Files.createDirectories(Benches.FOLDER.resolve("tmp")).toAbsolutePath();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of(arguments));
        return start(Path.of(""), log, environment, command);
    }

    static ServerProcess start(
            Path folder, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toAbsolutePath().toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toAbsolutePath().toFile());
        return new ServerProcess(builder.start(), log);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Seconds from the start to the first sign. */
    double secondsUntil(Sign sign) throws InterruptedException {
        while (!sign.seen()) {
            if (!process.isAlive() || seconds() > LONGEST_START.toSeconds()) {
                throw new IllegalStateException("no server after " + seconds() + " s, see " + log);
            }
            Thread.sleep(50);
        }
        return seconds();
    }

    boolean says(String words) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Only Linux tells; elsewhere there is no such line in the table. */
    double residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }
}
