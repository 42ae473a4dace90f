package org.nastavnik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A tool of npm out of {@code src/bench/peers}, with exactly the packages of its lock file; they
 * come to rest under {@code target} and run no script of their own.
 */
record NpmPeer(String name) {

    static final NpmPeer LTIJS = new NpmPeer("ltijs");
    static final NpmPeer LTI_TOOL = new NpmPeer("lti-tool");

    private static final Path SOURCES = Path.of("src", "bench", "peers");
    private static final List<String> INSTALL =
            List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");

    ServerProcess start(Map<String, String> settings) throws IOException, InterruptedException {
        Path folder = installed();
        Path log = Benches.FOLDER.resolve(name + ".log");
        ServerProcess server =
                ServerProcess.start(folder, log, settings, List.of("node", "server.js"));
        server.secondsUntil(() -> server.says("ready"));
        return server;
    }

    private Path installed() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Benches.FOLDER.resolve("peers").resolve(name));
        try (var files = Files.list(SOURCES.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path lock = folder.resolve("package-lock.json");
        Path done = folder.resolve("node_modules").resolve("installed-lock.json");
        if (!Files.exists(done) || Files.mismatch(lock, done) >= 0) {
            install(folder);
            Files.copy(lock, done);
        }
        return folder;
    }

    private static void install(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("npm.log").toAbsolutePath();
        ProcessBuilder npm = new ProcessBuilder(INSTALL).directory(folder.toFile());
        npm.redirectErrorStream(true).redirectOutput(log.toFile());
        if (npm.start().waitFor() != 0) {
            throw new IOException("npm could not install, see " + log);
        }
    }

    /** Before hours of other benches end in a missing program. */
    static void require() throws InterruptedException {
        for (String program : List.of("node", "npm")) {
            try {
                new ProcessBuilder(program, "--version")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new IllegalStateException(
                        "this bench gives the launches to tools of npm: it needs Node.js 20", e);
            }
        }
    }
}
