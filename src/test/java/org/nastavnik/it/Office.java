package org.nastavnik.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, if it has one. */
final class Office {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private Office() {}

    /** For {@code @EnabledIf}; says loudly what is left out on a machine without it. */
    static boolean isInstalled() {
        boolean here = Files.isExecutable(PROGRAM);
        if (!here) {
            System.err.println("NO LIBREOFFICE FOUND: the tests of PDF files are SKIPPED");
        }
        return here;
    }

    /** Makes a PDF beside every Word file of the folder, at once; nothing without the office. */
    static void print(Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "--headless"));
        command.add("-env:UserInstallation=" + Path.of("target", "office").toUri());
        command.addAll(List.of("--convert-to", "pdf", "--outdir", folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(f -> f.endsWith(".docx")).forEach(command::add);
        }
        Process running =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!running.waitFor(2, TimeUnit.MINUTES) || running.exitValue() != 0) {
            throw new IllegalStateException("the office made no PDF files");
        }
    }

    /** The setting that an administrator would make. */
    static Map<String, String> settings() {
        return Files.isExecutable(PROGRAM)
                ? Map.of("NASTAVNIK_SOFFICE", PROGRAM.toString())
                : Map.of();
    }
}
