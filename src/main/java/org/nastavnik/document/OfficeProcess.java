package org.nastavnik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as a process of its own for one file: with a profile that begins anew, killed with
 * all its children when it takes too long.
 */
final class OfficeProcess {

    private final Path program;
    private final Duration limit;

    OfficeProcess(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * @throws IOException where no PDF came out in time
     */
    byte[] pdf(byte[] docx) throws IOException {
        Path desk = Files.createTempDirectory("nastavnik-office");
        try {
            Path file = Files.write(desk.resolve("paper.docx"), docx);
            run(desk, file);
            return Files.readAllBytes(desk.resolve("paper.pdf"));
        } finally {
            forget(desk);
        }
    }

    private void run(Path desk, Path file) throws IOException {
        List<String> command =
                List.of(
                        program.toString(),
                        "-env:UserInstallation=" + desk.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        desk.toString(),
                        file.toString());
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("no PDF in " + limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
