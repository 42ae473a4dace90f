package org.nastavnik.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

    /** The setting that an administrator would make. */
    static Map<String, String> settings() {
        return Files.isExecutable(PROGRAM)
                ? Map.of("NASTAVNIK_SOFFICE", PROGRAM.toString())
                : Map.of();
    }
}
