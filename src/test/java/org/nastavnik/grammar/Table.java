package org.nastavnik.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Right answers, one a line. The rules files have the same names on the class path, so these stand
 * in a folder.
 */
final class Table {

    private Table() {}

    static Stream<String> lines(String name) {
        try (InputStream in = Table.class.getResourceAsStream("answers/" + name)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Case> oblique() {
        return Arrays.stream(Case.values()).skip(1);
    }
}
