package org.nastavnik.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words that schools write into headers and cells of their tables; data, not code. */
final class TableWords {

    static final List<String> REQUIRED = List.of("lastName", "firstName", "gender", "kind");

    private final Properties words = new Properties();

    TableWords() {
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                TableWords.class.getResourceAsStream(
                                        "/reference/person-table.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> column(String header) {
        return Optional.ofNullable(words.getProperty("column." + key(header)));
    }

    /** A code where the word is known; else the word itself, so that the form complains of it. */
    String gender(String cell) {
        return words.getProperty("gender." + key(cell), cell);
    }

    String kind(String cell) {
        return words.getProperty("kind." + key(cell), cell);
    }

    private static String key(String word) {
        return Person.searchKey(word)
                .replaceAll("[^\\p{IsAlphabetic}]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
